// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
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
   * Create a user.
   *
   * <ul>
   *   <li>{@code POST /users}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code kind}
   *   <li>Rate limit: light
   * </ul>
   *
   * @deprecated Zoom has deprecated it.
   */
  @Deprecated
  @SuppressWarnings("deprecation") // a required value is
  public User create(String kind) {
    return createWithResponse(CreateUserRequest.of(filled -> filled.kind(kind))).body();
  }
  /**
   * Create a user. {@code POST /users}. Facts: {@link #create(String)}
   *
   * @deprecated Zoom has deprecated it.
   */
  @Deprecated
  @SuppressWarnings("deprecation") // a required value is
  public User create(String kind, Consumer<CreateUserRequest> request) {
    return createWithResponse(CreateUserRequest.of(filled -> filled.kind(kind).with(request))).body();
  }
  /**
   * Create a user. {@code POST /users}, with status and headers. Facts: {@link #create(String)}
   *
   * @deprecated Zoom has deprecated it.
   */
  @Deprecated
  @SuppressWarnings("deprecation") // a required value is
  public ZoomResponse<User> createWithResponse(CreateUserRequest request) {
    return calls.send(UsersEndpoints.create(endpoints, request), User.JSON);
  }
}
