// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.MoveOwnerRequest;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Accounts</em>; each waits for its answer.
 *
 * @see AccountsAsyncApi
 */
public final class AccountsApi {
  private final ApiCalls calls;
  private final AccountsEndpoints endpoints;

  private AccountsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(AccountsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static AccountsApi of(ZoomClient zoom) { return new AccountsApi(zoom); }

  /**
   * Move an owner.
   *
   * <ul>
   *   <li>{@code PUT /accounts/{accountId}/owner}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code account_id}
   *   <li>Rate limit: light
   * </ul>
   */
  public void moveOwner(String accountId, Consumer<MoveOwnerRequest> request) {
    moveOwnerWithResponse(accountId, MoveOwnerRequest.of(request));
  }
  /**
   * Move an owner. {@code PUT /accounts/{accountId}/owner}, with status and headers. Facts:
   * {@link #moveOwner(String, Consumer)}
   */
  public ZoomResponse<Void> moveOwnerWithResponse(String accountId, MoveOwnerRequest request) {
    return calls.send(AccountsEndpoints.moveOwner(endpoints, accountId, request), BodyReader.NOTHING);
  }
}
