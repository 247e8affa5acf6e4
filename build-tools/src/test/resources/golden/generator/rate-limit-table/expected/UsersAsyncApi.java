// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.User;
import java.util.concurrent.CompletableFuture;

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

  /** Get a user &lt;now&gt; &amp; then. {@code GET /users/{userId}}. Facts: {@link UsersApi#get(String)} */
  public CompletableFuture<User> get(String userId) { return getWithResponse(userId).thenApply(ZoomResponse::body); }
  /**
   * Get a user &lt;now&gt; &amp; then. {@code GET /users/{userId}}, with status and headers. Facts:
   * {@link UsersApi#get(String)}
   */
  public CompletableFuture<ZoomResponse<User>> getWithResponse(String userId) {
    return calls.sendAsync(UsersEndpoints.get(endpoints, userId), User.JSON);
  }
}
