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

  /** As {@link ThingsApi#create ThingsApi.create}. */
  public CompletableFuture<Thing> create(ThingRequest request) {
    return createWithResponse(request, new CreateThingParams()).thenApply(ZoomResponse::body);
  }
  /** As {@link #create create}, filled in by a lambda. */
  public CompletableFuture<Thing> create(Consumer<ThingRequest> request) {
    return createWithResponse(new ThingRequest().with(request), new CreateThingParams()).thenApply(ZoomResponse::body);
  }
  /** As {@link #create create}, filled in by lambdas. */
  public CompletableFuture<Thing> create(Consumer<ThingRequest> request, Consumer<CreateThingParams> params) {
    return createWithResponse(
        new ThingRequest().with(request), new CreateThingParams().with(params)).thenApply(ZoomResponse::body);
  }
  /** As {@link #create create}, with status and headers. */
  public CompletableFuture<ZoomResponse<Thing>> createWithResponse(ThingRequest request, CreateThingParams params) {
    return calls.sendAsync(ThingsEndpoints.create(endpoints, request, QueryValues.of(params)), Thing.JSON);
  }
}
