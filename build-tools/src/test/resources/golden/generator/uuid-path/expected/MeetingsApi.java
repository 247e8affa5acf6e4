// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;

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
   * Get a past meeting.
   *
   * <ul>
   *   <li>{@code GET /past/{meetingUUID}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   *
   * @param meetingUUID a UUID is encoded as Zoom wants it
   */
  public void getPast(String meetingUUID) { getPastWithResponse(meetingUUID); }
  /** Get a past meeting. {@code GET /past/{meetingUUID}}, with status and headers. Facts: {@link #getPast(String)} */
  public ZoomResponse<Void> getPastWithResponse(String meetingUUID) {
    return calls.send(MeetingsEndpoints.getPast(endpoints, meetingUUID), BodyReader.NOTHING);
  }
}
