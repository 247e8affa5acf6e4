// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.Recurrence;

/**
 * The calls Zoom groups under <em>Meetings</em>; each waits for its answer.
 *
 * @see MeetingsAsyncApi
 */
public final class MeetingsApi {
  private final ApiCalls calls;
  private final MeetingsEndpoints endpoints;

  private MeetingsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(MeetingsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static MeetingsApi of(ZoomClient zoom) { return new MeetingsApi(zoom); }

  /**
   * Get a meeting.
   *
   * <ul>
   *   <li>{@code GET /meetings/{id}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Recurrence get(String id) { return getWithResponse(id).body(); }
  /** Get a meeting. {@code GET /meetings/{id}}, with status and headers. Facts: {@link #get(String)} */
  public ZoomResponse<Recurrence> getWithResponse(String id) {
    return calls.send(MeetingsEndpoints.get(endpoints, id), Recurrence.JSON);
  }
}
