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

  /** Put a thing. {@code PUT /things/{class}}. Facts: {@link ThingsApi#put(String, Consumer, Consumer)} */
  public CompletableFuture<Void> put(
      String classValue, Consumer<ThingRequest> theRequest, Consumer<PutThingParams> params) {
    return putWithResponse(
        classValue, ThingRequest.of(theRequest), PutThingParams.of(params)).thenApply(ZoomResponse::body);
  }
  /**
   * Put a thing. {@code PUT /things/{class}}, with status and headers. Facts:
   * {@link ThingsApi#put(String, Consumer, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> putWithResponse(
      String classValue, ThingRequest theRequest, PutThingParams params) {
    return calls.sendAsync(
        ThingsEndpoints.put(endpoints, classValue, theRequest, QueryValues.of(params)), BodyReader.NOTHING);
  }
}
