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

  /** As {@link ThingsApi#list ThingsApi.list}. */
  public AsyncPaged<Thing> list(ListThingsParams params) {
    QueryValues query = QueryValues.of(params);
    return calls.countedAsync(
        "page_num", pageToken -> ThingsEndpoints.list(endpoints, query, pageToken), ThingPage.JSON);
  }
  /** As {@link #list list}, without query parameters. */
  public AsyncPaged<Thing> list() { return list(new ListThingsParams()); }
  /** As {@link #list list}, the query filled in by a lambda. */
  public AsyncPaged<Thing> list(Consumer<ListThingsParams> params) { return list(new ListThingsParams().with(params)); }
  /** As {@link #list list}, with status and headers of one page. */
  public CompletableFuture<ZoomResponse<ThingPage>> listWithResponse(ListThingsParams params) {
    return calls.sendAsync(ThingsEndpoints.list(endpoints, QueryValues.of(params), null), ThingPage.JSON);
  }
}
