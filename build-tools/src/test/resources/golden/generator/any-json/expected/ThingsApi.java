// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.tiny.model.Thing;

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
   * Put something.
   *
   * <ul>
   *   <li>{@code PUT /things}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   *   <li>Not documented, assumed: answer
   *   <li>Without a body the answer is {@link com.google.gson.JsonNull}
   * </ul>
   */
  public JsonElement put() { return putWithResponse().body(); }
  /** Put something. {@code PUT /things}, with status and headers. Facts: {@link #put()} */
  public ZoomResponse<JsonElement> putWithResponse() {
    return calls.send(ThingsEndpoints.put(endpoints), BodyReader.JSON_IF_ANY);
  }

  /**
   * Call anything.
   *
   * <ul>
   *   <li>{@code POST /things}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public JsonElement call(JsonElement request) { return callWithResponse(request).body(); }
  /** Call anything. {@code POST /things}, with status and headers. Facts: {@link #call(JsonElement)} */
  public ZoomResponse<JsonElement> callWithResponse(JsonElement request) {
    return calls.send(ThingsEndpoints.call(endpoints, request), JsonCodec.RAW);
  }

  /**
   * Patch something.
   *
   * <ul>
   *   <li>{@code PATCH /things}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   *   <li>Without a body the answer is empty
   * </ul>
   */
  public Thing patch() { return patchWithResponse().body(); }
  /** Patch something. {@code PATCH /things}, with status and headers. Facts: {@link #patch()} */
  public ZoomResponse<Thing> patchWithResponse() {
    return calls.send(ThingsEndpoints.patch(endpoints), BodyReader.orEmpty(Thing.JSON));
  }
}
