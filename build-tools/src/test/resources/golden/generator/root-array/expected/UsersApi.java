// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.tiny.model.User;
import java.util.List;

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
   * Replace users.
   *
   * <ul>
   *   <li>{@code PUT /users}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public List<User> replace(List<User> request) { return replaceWithResponse(request).body(); }
  /** Replace users. {@code PUT /users}, with status and headers. Facts: {@link #replace(List)} */
  public ZoomResponse<List<User>> replaceWithResponse(List<User> request) {
    return calls.send(UsersEndpoints.replace(endpoints, request), JsonCodec.list(User.JSON));
  }

  /**
   * Count users.
   *
   * <ul>
   *   <li>{@code POST /users}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Long count(String request) { return countWithResponse(request).body(); }
  /** Count users. {@code POST /users}, with status and headers. Facts: {@link #count(String)} */
  public ZoomResponse<Long> countWithResponse(String request) {
    return calls.send(UsersEndpoints.count(endpoints, request), JsonCodec.LONG);
  }
}
