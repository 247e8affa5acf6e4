// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.paging.Paged;
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
   * list things.
   *
   * <ul>
   *   <li>{@code GET /things}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   *   <li>Paged: no request before the first item is asked for
   * </ul>
   */
  public Paged<Thing> list() {
    return calls.paged(pageToken -> ThingsEndpoints.list(endpoints, QueryValues.NONE, pageToken), ThingPage.JSON);
  }
  /** list things. {@code GET /things}. Facts: {@link #list()} */
  public Paged<Thing> list(Consumer<ListThingsParams> params) {
    QueryValues query = QueryValues.of(ListThingsParams.of(params));
    return calls.paged(pageToken -> ThingsEndpoints.list(endpoints, query, pageToken), ThingPage.JSON);
  }
  /** list things. {@code GET /things}, one page of it, with headers. Facts: {@link #list()} */
  public ZoomResponse<ThingPage> listWithResponse() {
    return calls.send(ThingsEndpoints.list(endpoints, QueryValues.NONE, null), ThingPage.JSON);
  }
  /** list things. {@code GET /things}, one page of it, with headers. Facts: {@link #list()} */
  public ZoomResponse<ThingPage> listWithResponse(ListThingsParams params) {
    return calls.send(ThingsEndpoints.list(endpoints, QueryValues.of(params), null), ThingPage.JSON);
  }
}
