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
 * The calls of {@link ReportsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class ReportsAsyncApi {
  private final ApiCalls calls;
  private final ReportsEndpoints endpoints;

  private ReportsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ReportsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static ReportsAsyncApi of(ZoomClient zoom) { return new ReportsAsyncApi(zoom); }

  /**
   * Get with too many required values. {@code GET /accounts/{accountId}/users/{userId}}. Facts:
   * {@link ReportsApi#many(String, String, Consumer)}
   */
  public CompletableFuture<Void> many(String accountId, String userId, Consumer<ManyReportsParams> params) {
    return manyWithResponse(accountId, userId, ManyReportsParams.of(params)).thenApply(ZoomResponse::body);
  }
  /**
   * Get with too many required values. {@code GET /accounts/{accountId}/users/{userId}}, with status and headers.
   * Facts: {@link ReportsApi#many(String, String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> manyWithResponse(
      String accountId, String userId, ManyReportsParams params) {
    return calls.sendAsync(
        ReportsEndpoints.many(endpoints, accountId, userId, QueryValues.of(params)), BodyReader.NOTHING);
  }

  /**
   * Put with three required values. {@code PUT /accounts/{accountId}/users}. Facts:
   * {@link ReportsApi#fits(String, Consumer)}
   */
  public CompletableFuture<Void> fits(String accountId, Consumer<FitsRequest> request) {
    return fitsWithResponse(accountId, FitsRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Put with three required values. {@code PUT /accounts/{accountId}/users}, with status and headers. Facts:
   * {@link ReportsApi#fits(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> fitsWithResponse(String accountId, FitsRequest request) {
    return calls.sendAsync(ReportsEndpoints.fits(endpoints, accountId, request), BodyReader.NOTHING);
  }

  /**
   * Post with four required values. {@code POST /accounts/{accountId}/users}. Facts:
   * {@link ReportsApi#exceeds(String, Consumer)}
   */
  public CompletableFuture<Void> exceeds(String accountId, Consumer<ExceedsRequest> request) {
    return exceedsWithResponse(accountId, ExceedsRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Post with four required values. {@code POST /accounts/{accountId}/users}, with status and headers. Facts:
   * {@link ReportsApi#exceeds(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> exceedsWithResponse(String accountId, ExceedsRequest request) {
    return calls.sendAsync(ReportsEndpoints.exceeds(endpoints, accountId, request), BodyReader.NOTHING);
  }
}
