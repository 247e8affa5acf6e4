// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Things</em>; each waits for its answer.
 *
 * @see ThingsAsyncApi
 */
public final class ThingsApi {
  private final ApiCalls calls;
  private final ThingsEndpoints endpoints;

  private ThingsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ThingsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static ThingsApi of(ZoomClient zoom) { return new ThingsApi(zoom); }

  /**
   * create things.
   *
   * <ul>
   *   <li>{@code POST /things}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Thing create(Consumer<ThingRequest> request) { return createWithResponse(ThingRequest.of(request)).body(); }
  /** create things. {@code POST /things}. Facts: {@link #create(Consumer)} */
  public Thing create(Consumer<ThingRequest> request, Consumer<CreateThingParams> params) {
    return createWithResponse(ThingRequest.of(request), CreateThingParams.of(params)).body();
  }
  /** create things. {@code POST /things}, with status and headers. Facts: {@link #create(Consumer)} */
  public ZoomResponse<Thing> createWithResponse(ThingRequest request) {
    return calls.send(ThingsEndpoints.create(endpoints, request, QueryValues.NONE), Thing.JSON);
  }
  /** create things. {@code POST /things}, with status and headers. Facts: {@link #create(Consumer)} */
  public ZoomResponse<Thing> createWithResponse(ThingRequest request, CreateThingParams params) {
    return calls.send(ThingsEndpoints.create(endpoints, request, QueryValues.of(params)), Thing.JSON);
  }
}
