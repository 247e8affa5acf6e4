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
 * The calls of {@link ThingsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class ThingsAsyncApi {
  private final ApiCalls calls;
  private final ThingsEndpoints endpoints;

  private ThingsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ThingsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static ThingsAsyncApi of(ZoomClient zoom) { return new ThingsAsyncApi(zoom); }

  /** create things. {@code POST /things}. Facts: {@link ThingsApi#create(Consumer)} */
  public CompletableFuture<Thing> create(Consumer<ThingRequest> request) {
    return createWithResponse(ThingRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /** create things. {@code POST /things}. Facts: {@link ThingsApi#create(Consumer)} */
  public CompletableFuture<Thing> create(Consumer<ThingRequest> request, Consumer<CreateThingParams> params) {
    return createWithResponse(ThingRequest.of(request), CreateThingParams.of(params)).thenApply(ZoomResponse::body);
  }
  /** create things. {@code POST /things}, with status and headers. Facts: {@link ThingsApi#create(Consumer)} */
  public CompletableFuture<ZoomResponse<Thing>> createWithResponse(ThingRequest request) {
    return calls.sendAsync(ThingsEndpoints.create(endpoints, request, QueryValues.NONE), Thing.JSON);
  }
  /** create things. {@code POST /things}, with status and headers. Facts: {@link ThingsApi#create(Consumer)} */
  public CompletableFuture<ZoomResponse<Thing>> createWithResponse(ThingRequest request, CreateThingParams params) {
    return calls.sendAsync(ThingsEndpoints.create(endpoints, request, QueryValues.of(params)), Thing.JSON);
  }
}
