// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
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

  /** As {@link CallsApi#list CallsApi.list}. */
  public CompletableFuture<Call> list(ListCallsParams params) {
    return listWithResponse(params).thenApply(ZoomResponse::body);
  }
  /** As {@link #list list}, the query filled in by a lambda. */
  public CompletableFuture<Call> list(Consumer<ListCallsParams> params) {
    return list(new ListCallsParams().with(params));
  }
  /** As {@link #list list}, with status and headers. */
  public CompletableFuture<ZoomResponse<Call>> listWithResponse(ListCallsParams params) {
    return calls.sendAsync(CallsEndpoints.list(endpoints, QueryValues.of(params)), Call.JSON);
  }

  /** As {@link CallsApi#plan CallsApi.plan}. */
  public CompletableFuture<Void> plan(PlanCallRequest request) {
    return planWithResponse(request).thenApply(ZoomResponse::body);
  }
  /** As {@link #plan plan}, filled in by a lambda. */
  public CompletableFuture<Void> plan(Consumer<PlanCallRequest> request) {
    return plan(new PlanCallRequest().with(request));
  }
  /** As {@link #plan plan}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> planWithResponse(PlanCallRequest request) {
    return calls.sendAsync(CallsEndpoints.plan(endpoints, request), BodyReader.NOTHING);
  }
}
