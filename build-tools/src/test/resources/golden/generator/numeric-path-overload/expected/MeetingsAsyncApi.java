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

  /** As {@link MeetingsApi#delete MeetingsApi.delete}. */
  public CompletableFuture<Void> delete(String meetingId, DeleteMeetingParams params) {
    return deleteWithResponse(meetingId, params).thenApply(ZoomResponse::body);
  }
  /** As {@link #delete delete}, for a number. */
  public CompletableFuture<Void> delete(long meetingId, DeleteMeetingParams params) {
    return delete(Long.toString(meetingId), params);
  }
  /** As {@link #delete delete}, without query parameters. */
  public CompletableFuture<Void> delete(String meetingId) { return delete(meetingId, new DeleteMeetingParams()); }
  /** As {@link #delete delete}, for a number. */
  public CompletableFuture<Void> delete(long meetingId) { return delete(Long.toString(meetingId)); }
  /** As {@link #delete delete}, the query filled in by a lambda. */
  public CompletableFuture<Void> delete(String meetingId, Consumer<DeleteMeetingParams> params) {
    return delete(meetingId, new DeleteMeetingParams().with(params));
  }
  /** As {@link #delete delete}, for a number. */
  public CompletableFuture<Void> delete(long meetingId, Consumer<DeleteMeetingParams> params) {
    return delete(Long.toString(meetingId), params);
  }
  /** As {@link #delete delete}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> deleteWithResponse(String meetingId, DeleteMeetingParams params) {
    return calls.sendAsync(MeetingsEndpoints.delete(endpoints, meetingId, QueryValues.of(params)), BodyReader.NOTHING);
  }

  /** As {@link MeetingsApi#getRegistrant MeetingsApi.getRegistrant}. */
  public CompletableFuture<Void> getRegistrant(String meetingId, String registrantId) {
    return getRegistrantWithResponse(meetingId, registrantId).thenApply(ZoomResponse::body);
  }
  /** As {@link #getRegistrant getRegistrant}, for a number. */
  public CompletableFuture<Void> getRegistrant(long meetingId, long registrantId) {
    return getRegistrant(Long.toString(meetingId), Long.toString(registrantId));
  }
  /** As {@link #getRegistrant getRegistrant}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> getRegistrantWithResponse(String meetingId, String registrantId) {
    return calls.sendAsync(MeetingsEndpoints.getRegistrant(endpoints, meetingId, registrantId), BodyReader.NOTHING);
  }
}
