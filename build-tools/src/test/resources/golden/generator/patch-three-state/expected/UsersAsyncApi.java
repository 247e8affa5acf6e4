// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
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

  /** Update a user. {@code PATCH /users/{userId}}. Facts: {@link UsersApi#update(String, Consumer)} */
  public CompletableFuture<Void> update(String userId, Consumer<UpdateUserRequest> request) {
    return updateWithResponse(userId, UpdateUserRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /** Update a user. {@code PATCH /users/{userId}}. Facts: {@link UsersApi#update(String, Consumer)} */
  public CompletableFuture<Void> update(
      String userId, Consumer<UpdateUserRequest> request, Consumer<UpdateUserParams> params) {
    return updateWithResponse(
        userId, UpdateUserRequest.of(request), UpdateUserParams.of(params)).thenApply(ZoomResponse::body);
  }
  /**
   * Update a user. {@code PATCH /users/{userId}}, with status and headers. Facts:
   * {@link UsersApi#update(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> updateWithResponse(String userId, UpdateUserRequest request) {
    return calls.sendAsync(UsersEndpoints.update(endpoints, userId, request, QueryValues.NONE), BodyReader.NOTHING);
  }
  /**
   * Update a user. {@code PATCH /users/{userId}}, with status and headers. Facts:
   * {@link UsersApi#update(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> updateWithResponse(
      String userId, UpdateUserRequest request, UpdateUserParams params) {
    return calls.sendAsync(
        UsersEndpoints.update(endpoints, userId, request, QueryValues.of(params)), BodyReader.NOTHING);
  }
}
