// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.User;

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
   * Get a user &lt;now&gt; &amp; then.
   *
   * <ul>
   *   <li>{@code GET /users/{userId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Scopes: {@code user:read}, {@code user:read:admin}
   *   <li>Granular scopes: {@code user:read:user}
   *   <li>Rate limit: light
   *   <li>Error codes: 400: 300; 404: 1001, 1010
   * </ul>
   */
  public User get(String userId) { return getWithResponse(userId).body(); }
  /**
   * Get a user &lt;now&gt; &amp; then. {@code GET /users/{userId}}, with status and headers. Facts:
   * {@link #get(String)}
   */
  public ZoomResponse<User> getWithResponse(String userId) {
    return calls.send(UsersEndpoints.get(endpoints, userId), User.JSON);
  }
}
