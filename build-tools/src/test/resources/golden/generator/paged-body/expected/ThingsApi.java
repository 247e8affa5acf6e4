// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
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
   * search things.
   *
   * <ul>
   *   <li>{@code POST /things/search}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code query}
   *   <li>Rate limit: light
   *   <li>Paged: no request before the first item is asked for
   * </ul>
   */
  public Paged<Thing> search(String query) {
    SearchRequest body = SearchRequest.of(filled -> filled.query(query));
    return calls.paged(pageToken -> ThingsEndpoints.search(endpoints, body, pageToken), ThingPage.JSON);
  }
  /** search things. {@code POST /things/search}. Facts: {@link #search(String)} */
  public Paged<Thing> search(String query, Consumer<SearchRequest> request) {
    SearchRequest body = SearchRequest.of(filled -> filled.query(query).with(request));
    return calls.paged(pageToken -> ThingsEndpoints.search(endpoints, body, pageToken), ThingPage.JSON);
  }
  /** search things. {@code POST /things/search}, one page of it, with headers. Facts: {@link #search(String)} */
  public ZoomResponse<ThingPage> searchWithResponse(SearchRequest request) {
    return calls.send(ThingsEndpoints.search(endpoints, request, null), ThingPage.JSON);
  }
}
