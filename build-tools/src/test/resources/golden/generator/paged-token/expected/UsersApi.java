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
 * The calls Zoom groups under <em>Users</em>; each waits for its answer.
 *
 * @see UsersAsyncApi
 */
public final class UsersApi {
  private final ApiCalls calls;
  private final UsersEndpoints endpoints;

  private UsersApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(UsersEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static UsersApi of(ZoomClient zoom) { return new UsersApi(zoom); }

  /**
   * List users.
   *
   * <ul>
   *   <li>{@code GET /users}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Time from {@code from} to {@code to}: at most 1 month at once, of more the end is answered; not before 6
   *       months ago, older is refused; without them the last 24 hours
   *   <li>Day {@code date}: without them today
   *   <li>Rate limit: light
   *   <li>Paged: no request before the first item is asked for
   * </ul>
   */
  public Paged<User> list() {
    return calls.paged(pageToken -> UsersEndpoints.list(endpoints, QueryValues.NONE, pageToken), UserPage.JSON);
  }
  /** List users. {@code GET /users}. Facts: {@link #list()} */
  public Paged<User> list(Consumer<ListUsersParams> params) {
    QueryValues query = QueryValues.of(ListUsersParams.of(params));
    return calls.paged(pageToken -> UsersEndpoints.list(endpoints, query, pageToken), UserPage.JSON);
  }
  /** List users. {@code GET /users}, one page of it, with headers. Facts: {@link #list()} */
  public ZoomResponse<UserPage> listWithResponse() {
    return calls.send(UsersEndpoints.list(endpoints, QueryValues.NONE, null), UserPage.JSON);
  }
  /** List users. {@code GET /users}, one page of it, with headers. Facts: {@link #list()} */
  public ZoomResponse<UserPage> listWithResponse(ListUsersParams params) {
    return calls.send(UsersEndpoints.list(endpoints, QueryValues.of(params), null), UserPage.JSON);
  }
}
