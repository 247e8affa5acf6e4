// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.Recurrence;
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

  /** Get a meeting. {@code GET /meetings/{id}}. Facts: {@link MeetingsApi#get(String)} */
  public CompletableFuture<Recurrence> get(String id) { return getWithResponse(id).thenApply(ZoomResponse::body); }
  /** Get a meeting. {@code GET /meetings/{id}}, with status and headers. Facts: {@link MeetingsApi#get(String)} */
  public CompletableFuture<ZoomResponse<Recurrence>> getWithResponse(String id) {
    return calls.sendAsync(MeetingsEndpoints.get(endpoints, id), Recurrence.JSON);
  }
}
