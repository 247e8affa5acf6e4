// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.DeleteMeetingParams;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link MeetingsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class MeetingsAsyncApi {
  private final ApiCalls calls;
  private final MeetingsEndpoints endpoints;

  private MeetingsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(MeetingsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static MeetingsAsyncApi of(ZoomClient zoom) { return new MeetingsAsyncApi(zoom); }

  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link MeetingsApi#delete(String)} */
  public CompletableFuture<Void> delete(String meetingId) {
    return deleteWithResponse(meetingId).thenApply(ZoomResponse::body);
  }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link MeetingsApi#delete(String)} */
  public CompletableFuture<Void> delete(long meetingId) { return delete(Long.toString(meetingId)); }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link MeetingsApi#delete(String)} */
  public CompletableFuture<Void> delete(String meetingId, Consumer<DeleteMeetingParams> params) {
    return deleteWithResponse(meetingId, DeleteMeetingParams.of(params)).thenApply(ZoomResponse::body);
  }
  /** Delete a meeting. {@code DELETE /meetings/{meetingId}}. Facts: {@link MeetingsApi#delete(String)} */
  public CompletableFuture<Void> delete(long meetingId, Consumer<DeleteMeetingParams> params) {
    return delete(Long.toString(meetingId), params);
  }
  /**
   * Delete a meeting. {@code DELETE /meetings/{meetingId}}, with status and headers. Facts:
   * {@link MeetingsApi#delete(String)}
   */
  public CompletableFuture<ZoomResponse<Void>> deleteWithResponse(String meetingId) {
    return calls.sendAsync(MeetingsEndpoints.delete(endpoints, meetingId, QueryValues.NONE), BodyReader.NOTHING);
  }
  /**
   * Delete a meeting. {@code DELETE /meetings/{meetingId}}, with status and headers. Facts:
   * {@link MeetingsApi#delete(String)}
   */
  public CompletableFuture<ZoomResponse<Void>> deleteWithResponse(String meetingId, DeleteMeetingParams params) {
    return calls.sendAsync(MeetingsEndpoints.delete(endpoints, meetingId, QueryValues.of(params)), BodyReader.NOTHING);
  }

  /**
   * Get a registrant. {@code GET /meetings/{meetingId}/registrants/{registrantId}}. Facts:
   * {@link MeetingsApi#getRegistrant(String, String)}
   */
  public CompletableFuture<Void> getRegistrant(String meetingId, String registrantId) {
    return getRegistrantWithResponse(meetingId, registrantId).thenApply(ZoomResponse::body);
  }
  /**
   * Get a registrant. {@code GET /meetings/{meetingId}/registrants/{registrantId}}. Facts:
   * {@link MeetingsApi#getRegistrant(String, String)}
   */
  public CompletableFuture<Void> getRegistrant(long meetingId, long registrantId) {
    return getRegistrant(Long.toString(meetingId), Long.toString(registrantId));
  }
  /**
   * Get a registrant. {@code GET /meetings/{meetingId}/registrants/{registrantId}}, with status and headers. Facts:
   * {@link MeetingsApi#getRegistrant(String, String)}
   */
  public CompletableFuture<ZoomResponse<Void>> getRegistrantWithResponse(String meetingId, String registrantId) {
    return calls.sendAsync(MeetingsEndpoints.getRegistrant(endpoints, meetingId, registrantId), BodyReader.NOTHING);
  }
}
