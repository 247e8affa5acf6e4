// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
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

  /** list things. {@code GET /things}. Facts: {@link ThingsApi#list()} */
  public AsyncPaged<Thing> list() {
    return calls.pagedAsync(pageToken -> ThingsEndpoints.list(endpoints, QueryValues.NONE, pageToken), ThingPage.JSON);
  }
  /** list things. {@code GET /things}. Facts: {@link ThingsApi#list()} */
  public AsyncPaged<Thing> list(Consumer<ListThingsParams> params) {
    QueryValues query = QueryValues.of(ListThingsParams.of(params));
    return calls.pagedAsync(pageToken -> ThingsEndpoints.list(endpoints, query, pageToken), ThingPage.JSON);
  }
  /** list things. {@code GET /things}, one page of it, with headers. Facts: {@link ThingsApi#list()} */
  public CompletableFuture<ZoomResponse<ThingPage>> listWithResponse() {
    return calls.sendAsync(ThingsEndpoints.list(endpoints, QueryValues.NONE, null), ThingPage.JSON);
  }
  /** list things. {@code GET /things}, one page of it, with headers. Facts: {@link ThingsApi#list()} */
  public CompletableFuture<ZoomResponse<ThingPage>> listWithResponse(ListThingsParams params) {
    return calls.sendAsync(ThingsEndpoints.list(endpoints, QueryValues.of(params), null), ThingPage.JSON);
  }
}
