// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.Recurrence;
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

  /** Update a meeting. {@code PATCH /meetings}. Facts: {@link MeetingsApi#update(Consumer)} */
  public CompletableFuture<Recurrence> update(Consumer<Recurrence.Builder> request) {
    return updateWithResponse(Recurrence.of(request)).thenApply(ZoomResponse::body);
  }
  /** Update a meeting. {@code PATCH /meetings}, with status and headers. Facts: {@link MeetingsApi#update(Consumer)} */
  public CompletableFuture<ZoomResponse<Recurrence>> updateWithResponse(Recurrence request) {
    return calls.sendAsync(MeetingsEndpoints.update(endpoints, request), Recurrence.JSON);
  }
}
