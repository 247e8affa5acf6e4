// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
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
   * Put a thing.
   *
   * <ul>
   *   <li>{@code PUT /things/{class}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the query: {@code request}
   *   <li>Rate limit: light
   * </ul>
   */
  public void put(String classValue, Consumer<ThingRequest> theRequest, Consumer<PutThingParams> params) {
    putWithResponse(classValue, ThingRequest.of(theRequest), PutThingParams.of(params));
  }
  /**
   * Put a thing. {@code PUT /things/{class}}, with status and headers. Facts: {@link #put(String, Consumer, Consumer)}
   */
  public ZoomResponse<Void> putWithResponse(String classValue, ThingRequest theRequest, PutThingParams params) {
    return calls.send(
        ThingsEndpoints.put(endpoints, classValue, theRequest, QueryValues.of(params)), BodyReader.NOTHING);
  }
}
