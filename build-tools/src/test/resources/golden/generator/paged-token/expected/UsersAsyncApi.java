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

  /** List users. {@code GET /users}. Facts: {@link UsersApi#list()} */
  public AsyncPaged<User> list() {
    return calls.pagedAsync(pageToken -> UsersEndpoints.list(endpoints, QueryValues.NONE, pageToken), UserPage.JSON);
  }
  /** List users. {@code GET /users}. Facts: {@link UsersApi#list()} */
  public AsyncPaged<User> list(Consumer<ListUsersParams> params) {
    QueryValues query = QueryValues.of(ListUsersParams.of(params));
    return calls.pagedAsync(pageToken -> UsersEndpoints.list(endpoints, query, pageToken), UserPage.JSON);
  }
  /** List users. {@code GET /users}, one page of it, with headers. Facts: {@link UsersApi#list()} */
  public CompletableFuture<ZoomResponse<UserPage>> listWithResponse() {
    return calls.sendAsync(UsersEndpoints.list(endpoints, QueryValues.NONE, null), UserPage.JSON);
  }
  /** List users. {@code GET /users}, one page of it, with headers. Facts: {@link UsersApi#list()} */
  public CompletableFuture<ZoomResponse<UserPage>> listWithResponse(ListUsersParams params) {
    return calls.sendAsync(UsersEndpoints.list(endpoints, QueryValues.of(params), null), UserPage.JSON);
  }
}
