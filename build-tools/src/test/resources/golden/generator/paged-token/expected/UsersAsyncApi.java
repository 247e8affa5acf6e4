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
 * The calls of {@link UsersApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class UsersAsyncApi {
  private final ApiCalls calls;
  private final UsersEndpoints endpoints;

  private UsersAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(UsersEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static UsersAsyncApi of(ZoomClient zoom) { return new UsersAsyncApi(zoom); }

  /** As {@link UsersApi#list UsersApi.list}. */
  public AsyncPaged<User> list(ListUsersParams params) {
    QueryValues query = QueryValues.of(params);
    return calls.pagedAsync(pageToken -> UsersEndpoints.list(endpoints, query, pageToken), UserPage.JSON);
  }
  /** As {@link #list list}, without query parameters. */
  public AsyncPaged<User> list() { return list(new ListUsersParams()); }
  /** As {@link #list list}, the query filled in by a lambda. */
  public AsyncPaged<User> list(Consumer<ListUsersParams> params) { return list(new ListUsersParams().with(params)); }
  /** As {@link #list list}, with status and headers of one page. */
  public CompletableFuture<ZoomResponse<UserPage>> listWithResponse(ListUsersParams params) {
    return calls.sendAsync(UsersEndpoints.list(endpoints, QueryValues.of(params), null), UserPage.JSON);
  }
}
