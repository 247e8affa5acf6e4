// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.Recurrence;
import java.util.function.Consumer;

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
   * Update a meeting.
   *
   * <ul>
   *   <li>{@code PATCH /meetings}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Recurrence update(Consumer<Recurrence.Builder> request) {
    return updateWithResponse(Recurrence.of(request)).body();
  }
  /** Update a meeting. {@code PATCH /meetings}, with status and headers. Facts: {@link #update(Consumer)} */
  public ZoomResponse<Recurrence> updateWithResponse(Recurrence request) {
    return calls.send(MeetingsEndpoints.update(endpoints, request), Recurrence.JSON);
  }
}
