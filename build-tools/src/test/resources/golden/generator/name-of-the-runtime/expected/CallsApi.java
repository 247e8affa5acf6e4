// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Calls</em>; each waits for its answer.
 *
 * @see CallsAsyncApi
 */
public final class CallsApi {
  private final ApiCalls calls;
  private final CallsEndpoints endpoints;

  private CallsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(CallsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static CallsApi of(ZoomClient zoom) { return new CallsApi(zoom); }

  /**
   * List calls.
   *
   * <ul>
   *   <li>{@code GET /calls}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Call list() { return listWithResponse().body(); }
  /** List calls. {@code GET /calls}. Facts: {@link #list()} */
  public Call list(Consumer<ListCallsParams> params) { return listWithResponse(ListCallsParams.of(params)).body(); }
  /** List calls. {@code GET /calls}, with status and headers. Facts: {@link #list()} */
  public ZoomResponse<Call> listWithResponse() {
    return calls.send(CallsEndpoints.list(endpoints, QueryValues.NONE), Call.JSON);
  }
  /** List calls. {@code GET /calls}, with status and headers. Facts: {@link #list()} */
  public ZoomResponse<Call> listWithResponse(ListCallsParams params) {
    return calls.send(CallsEndpoints.list(endpoints, QueryValues.of(params)), Call.JSON);
  }
}
