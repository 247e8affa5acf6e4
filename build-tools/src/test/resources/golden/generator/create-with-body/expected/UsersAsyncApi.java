// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
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

  /** Create a user. {@code POST /users}. Facts: {@link UsersApi#create(Consumer)} */
  public CompletableFuture<User> create(Consumer<CreateUserRequest> request) {
    return createWithResponse(CreateUserRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /** Create a user. {@code POST /users}, with status and headers. Facts: {@link UsersApi#create(Consumer)} */
  public CompletableFuture<ZoomResponse<User>> createWithResponse(CreateUserRequest request) {
    return calls.sendAsync(UsersEndpoints.create(endpoints, request), User.JSON);
  }
}
