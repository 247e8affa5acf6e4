// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.MoveOwnerRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link AccountsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class AccountsAsyncApi {
  private final ApiCalls calls;
  private final AccountsEndpoints endpoints;

  private AccountsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(AccountsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static AccountsAsyncApi of(ZoomClient zoom) { return new AccountsAsyncApi(zoom); }

  /** Move an owner. {@code PUT /accounts/{accountId}/owner}. Facts: {@link AccountsApi#moveOwner(String, Consumer)} */
  public CompletableFuture<Void> moveOwner(String accountId, Consumer<MoveOwnerRequest> request) {
    return moveOwnerWithResponse(accountId, MoveOwnerRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Move an owner. {@code PUT /accounts/{accountId}/owner}, with status and headers. Facts:
   * {@link AccountsApi#moveOwner(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> moveOwnerWithResponse(String accountId, MoveOwnerRequest request) {
    return calls.sendAsync(AccountsEndpoints.moveOwner(endpoints, accountId, request), BodyReader.NOTHING);
  }
}
