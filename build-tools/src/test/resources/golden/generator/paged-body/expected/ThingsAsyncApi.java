// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.paging.AsyncPaged;
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

  /** search things. {@code POST /things/search}. Facts: {@link ThingsApi#search(String)} */
  public AsyncPaged<Thing> search(String query) {
    SearchRequest body = SearchRequest.of(filled -> filled.query(query));
    return calls.pagedAsync(pageToken -> ThingsEndpoints.search(endpoints, body, pageToken), ThingPage.JSON);
  }
  /** search things. {@code POST /things/search}. Facts: {@link ThingsApi#search(String)} */
  public AsyncPaged<Thing> search(String query, Consumer<SearchRequest> request) {
    SearchRequest body = SearchRequest.of(filled -> filled.query(query).with(request));
    return calls.pagedAsync(pageToken -> ThingsEndpoints.search(endpoints, body, pageToken), ThingPage.JSON);
  }
  /**
   * search things. {@code POST /things/search}, one page of it, with headers. Facts: {@link ThingsApi#search(String)}
   */
  public CompletableFuture<ZoomResponse<ThingPage>> searchWithResponse(SearchRequest request) {
    return calls.sendAsync(ThingsEndpoints.search(endpoints, request, null), ThingPage.JSON);
  }
}
