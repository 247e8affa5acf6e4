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

  /** As {@link UsersApi#update UsersApi.update}. */
  public CompletableFuture<Void> update(String userId, UpdateUserRequest request) {
    return updateWithResponse(userId, request, new UpdateUserParams()).thenApply(ZoomResponse::body);
  }
  /** As {@link #update update}, filled in by a lambda. */
  public CompletableFuture<Void> update(String userId, Consumer<UpdateUserRequest> request) {
    return updateWithResponse(
        userId, new UpdateUserRequest().with(request), new UpdateUserParams()).thenApply(ZoomResponse::body);
  }
  /** As {@link #update update}, filled in by lambdas. */
  public CompletableFuture<Void> update(
      String userId, Consumer<UpdateUserRequest> request, Consumer<UpdateUserParams> params) {
    return updateWithResponse(
        userId, new UpdateUserRequest().with(request),
        new UpdateUserParams().with(params)).thenApply(ZoomResponse::body);
  }
  /** As {@link #update update}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> updateWithResponse(
      String userId, UpdateUserRequest request, UpdateUserParams params) {
    return calls.sendAsync(
        UsersEndpoints.update(endpoints, userId, request, QueryValues.of(params)), BodyReader.NOTHING);
  }
}
