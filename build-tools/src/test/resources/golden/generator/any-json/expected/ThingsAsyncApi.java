// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.tiny.model.Thing;
import java.util.concurrent.CompletableFuture;

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

  /** Put something. {@code PUT /things}. Facts: {@link ThingsApi#put()} */
  public CompletableFuture<JsonElement> put() { return putWithResponse().thenApply(ZoomResponse::body); }
  /** Put something. {@code PUT /things}, with status and headers. Facts: {@link ThingsApi#put()} */
  public CompletableFuture<ZoomResponse<JsonElement>> putWithResponse() {
    return calls.sendAsync(ThingsEndpoints.put(endpoints), BodyReader.JSON_IF_ANY);
  }

  /** Call anything. {@code POST /things}. Facts: {@link ThingsApi#call(JsonElement)} */
  public CompletableFuture<JsonElement> call(JsonElement request) {
    return callWithResponse(request).thenApply(ZoomResponse::body);
  }
  /** Call anything. {@code POST /things}, with status and headers. Facts: {@link ThingsApi#call(JsonElement)} */
  public CompletableFuture<ZoomResponse<JsonElement>> callWithResponse(JsonElement request) {
    return calls.sendAsync(ThingsEndpoints.call(endpoints, request), JsonCodec.RAW);
  }

  /** Patch something. {@code PATCH /things}. Facts: {@link ThingsApi#patch()} */
  public CompletableFuture<Thing> patch() { return patchWithResponse().thenApply(ZoomResponse::body); }
  /** Patch something. {@code PATCH /things}, with status and headers. Facts: {@link ThingsApi#patch()} */
  public CompletableFuture<ZoomResponse<Thing>> patchWithResponse() {
    return calls.sendAsync(ThingsEndpoints.patch(endpoints), BodyReader.orEmpty(Thing.JSON));
  }
}
