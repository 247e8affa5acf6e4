// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
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
   * Update a user.
   *
   * <ul>
   *   <li>{@code PATCH /users/{userId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void update(String userId, Consumer<UpdateUserRequest> request) {
    updateWithResponse(userId, UpdateUserRequest.of(request));
  }
  /** Update a user. {@code PATCH /users/{userId}}. Facts: {@link #update(String, Consumer)} */
  public void update(String userId, Consumer<UpdateUserRequest> request, Consumer<UpdateUserParams> params) {
    updateWithResponse(userId, UpdateUserRequest.of(request), UpdateUserParams.of(params));
  }
  /** Update a user. {@code PATCH /users/{userId}}, with status and headers. Facts: {@link #update(String, Consumer)} */
  public ZoomResponse<Void> updateWithResponse(String userId, UpdateUserRequest request) {
    return calls.send(UsersEndpoints.update(endpoints, userId, request, QueryValues.NONE), BodyReader.NOTHING);
  }
  /** Update a user. {@code PATCH /users/{userId}}, with status and headers. Facts: {@link #update(String, Consumer)} */
  public ZoomResponse<Void> updateWithResponse(String userId, UpdateUserRequest request, UpdateUserParams params) {
    return calls.send(UsersEndpoints.update(endpoints, userId, request, QueryValues.of(params)), BodyReader.NOTHING);
  }
}
