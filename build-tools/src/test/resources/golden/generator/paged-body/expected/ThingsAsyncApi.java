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

  /** As {@link ThingsApi#search ThingsApi.search}. */
  public AsyncPaged<Thing> search(SearchRequest request) {
    return calls.pagedAsync(pageToken -> ThingsEndpoints.search(endpoints, request, pageToken), ThingPage.JSON);
  }
  /** As {@link #search search}, with no more than what is required. */
  public AsyncPaged<Thing> search(String query) {
    SearchRequest body = new SearchRequest().query(query);
    return calls.pagedAsync(pageToken -> ThingsEndpoints.search(endpoints, body, pageToken), ThingPage.JSON);
  }
  /** As {@link #search search}, the rest filled in by a lambda. */
  public AsyncPaged<Thing> search(String query, Consumer<SearchRequest> request) {
    SearchRequest body = new SearchRequest().query(query).with(request);
    return calls.pagedAsync(pageToken -> ThingsEndpoints.search(endpoints, body, pageToken), ThingPage.JSON);
  }
  /** As {@link #search search}, with status and headers of one page. */
  public CompletableFuture<ZoomResponse<ThingPage>> searchWithResponse(SearchRequest request) {
    return calls.sendAsync(ThingsEndpoints.search(endpoints, request, null), ThingPage.JSON);
  }
}
