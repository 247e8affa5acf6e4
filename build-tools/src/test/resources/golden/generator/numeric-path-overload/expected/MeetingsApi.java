// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.DeleteMeetingParams;
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
   * Delete a meeting.
   *
   * <ul>
   *   <li>{@code DELETE /meetings/{meetingId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void delete(String meetingId, DeleteMeetingParams params) { deleteWithResponse(meetingId, params); }
  /** As {@link #delete delete}, for a number. */
  public void delete(long meetingId, DeleteMeetingParams params) { delete(Long.toString(meetingId), params); }
  /** As {@link #delete delete}, without query parameters. */
  public void delete(String meetingId) { delete(meetingId, new DeleteMeetingParams()); }
  /** As {@link #delete delete}, for a number. */
  public void delete(long meetingId) { delete(Long.toString(meetingId)); }
  /** As {@link #delete delete}, the query filled in by a lambda. */
  public void delete(String meetingId, Consumer<DeleteMeetingParams> params) {
    delete(meetingId, new DeleteMeetingParams().with(params));
  }
  /** As {@link #delete delete}, for a number. */
  public void delete(long meetingId, Consumer<DeleteMeetingParams> params) { delete(Long.toString(meetingId), params); }
  /** As {@link #delete delete}, with status and headers. */
  public ZoomResponse<Void> deleteWithResponse(String meetingId, DeleteMeetingParams params) {
    return calls.send(MeetingsEndpoints.delete(endpoints, meetingId, QueryValues.of(params)), BodyReader.NOTHING);
  }

  /**
   * Get a registrant.
   *
   * <ul>
   *   <li>{@code GET /meetings/{meetingId}/registrants/{registrantId}}; <a
   *       href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void getRegistrant(String meetingId, String registrantId) {
    getRegistrantWithResponse(meetingId, registrantId);
  }
  /** As {@link #getRegistrant getRegistrant}, for a number. */
  public void getRegistrant(long meetingId, long registrantId) {
    getRegistrant(Long.toString(meetingId), Long.toString(registrantId));
  }
  /** As {@link #getRegistrant getRegistrant}, with status and headers. */
  public ZoomResponse<Void> getRegistrantWithResponse(String meetingId, String registrantId) {
    return calls.send(MeetingsEndpoints.getRegistrant(endpoints, meetingId, registrantId), BodyReader.NOTHING);
  }
}
