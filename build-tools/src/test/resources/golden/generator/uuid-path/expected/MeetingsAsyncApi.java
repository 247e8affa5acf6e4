// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import java.util.concurrent.CompletableFuture;

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

  /** Get a past meeting. {@code GET /past/{meetingUUID}}. Facts: {@link MeetingsApi#getPast(String)} */
  public CompletableFuture<Void> getPast(String meetingUUID) {
    return getPastWithResponse(meetingUUID).thenApply(ZoomResponse::body);
  }
  /**
   * Get a past meeting. {@code GET /past/{meetingUUID}}, with status and headers. Facts:
   * {@link MeetingsApi#getPast(String)}
   */
  public CompletableFuture<ZoomResponse<Void>> getPastWithResponse(String meetingUUID) {
    return calls.sendAsync(MeetingsEndpoints.getPast(endpoints, meetingUUID), BodyReader.NOTHING);
  }
}
