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
  public void delete(String meetingId) { deleteWithResponse(meetingId); }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link #delete(String)} */
  public void delete(long meetingId) { delete(Long.toString(meetingId)); }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link #delete(String)} */
  public void delete(String meetingId, Consumer<DeleteMeetingParams> params) {
    deleteWithResponse(meetingId, DeleteMeetingParams.of(params));
  }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link #delete(String)} */
  public void delete(long meetingId, Consumer<DeleteMeetingParams> params) { delete(Long.toString(meetingId), params); }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}, with status and headers. Facts: {@link #delete(String)} */
  public ZoomResponse<Void> deleteWithResponse(String meetingId) {
    return calls.send(MeetingsEndpoints.delete(endpoints, meetingId, QueryValues.NONE), BodyReader.NOTHING);
  }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}, with status and headers. Facts: {@link #delete(String)} */
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
  /**
   * Get a registrant. {@code GET /meetings/{meetingId}/registrants/{registrantId}}. Facts:
   * {@link #getRegistrant(String, String)}
   */
  public void getRegistrant(long meetingId, long registrantId) {
    getRegistrant(Long.toString(meetingId), Long.toString(registrantId));
  }
  /**
   * Get a registrant. {@code GET /meetings/{meetingId}/registrants/{registrantId}}, with status and headers. Facts:
   * {@link #getRegistrant(String, String)}
   */
  public ZoomResponse<Void> getRegistrantWithResponse(String meetingId, String registrantId) {
    return calls.send(MeetingsEndpoints.getRegistrant(endpoints, meetingId, registrantId), BodyReader.NOTHING);
  }
}
