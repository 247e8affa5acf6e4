// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link CallsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class CallsAsyncApi {
  private final ApiCalls calls;
  private final CallsEndpoints endpoints;

  private CallsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(CallsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static CallsAsyncApi of(ZoomClient zoom) { return new CallsAsyncApi(zoom); }

  /** List calls. {@code GET /calls}. Facts: {@link CallsApi#list()} */
  public CompletableFuture<Call> list() { return listWithResponse().thenApply(ZoomResponse::body); }
  /** List calls. {@code GET /calls}. Facts: {@link CallsApi#list()} */
  public CompletableFuture<Call> list(Consumer<ListCallsParams> params) {
    return listWithResponse(ListCallsParams.of(params)).thenApply(ZoomResponse::body);
  }
  /** List calls. {@code GET /calls}, with status and headers. Facts: {@link CallsApi#list()} */
  public CompletableFuture<ZoomResponse<Call>> listWithResponse() {
    return calls.sendAsync(CallsEndpoints.list(endpoints, QueryValues.NONE), Call.JSON);
  }
  /** List calls. {@code GET /calls}, with status and headers. Facts: {@link CallsApi#list()} */
  public CompletableFuture<ZoomResponse<Call>> listWithResponse(ListCallsParams params) {
    return calls.sendAsync(CallsEndpoints.list(endpoints, QueryValues.of(params)), Call.JSON);
  }
}
