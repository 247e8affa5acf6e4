// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.tiny.model.User;
import java.util.List;
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

  /** Replace users. {@code PUT /users}. Facts: {@link UsersApi#replace(List)} */
  public CompletableFuture<List<User>> replace(List<User> request) {
    return replaceWithResponse(request).thenApply(ZoomResponse::body);
  }
  /** Replace users. {@code PUT /users}, with status and headers. Facts: {@link UsersApi#replace(List)} */
  public CompletableFuture<ZoomResponse<List<User>>> replaceWithResponse(List<User> request) {
    return calls.sendAsync(UsersEndpoints.replace(endpoints, request), JsonCodec.list(User.JSON));
  }

  /** Count users. {@code POST /users}. Facts: {@link UsersApi#count(String)} */
  public CompletableFuture<Long> count(String request) {
    return countWithResponse(request).thenApply(ZoomResponse::body);
  }
  /** Count users. {@code POST /users}, with status and headers. Facts: {@link UsersApi#count(String)} */
  public CompletableFuture<ZoomResponse<Long>> countWithResponse(String request) {
    return calls.sendAsync(UsersEndpoints.count(endpoints, request), JsonCodec.LONG);
  }
}
