// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.List;
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

  /** As {@link ReportsApi#many ReportsApi.many}. */
  public CompletableFuture<Void> many(String accountId, String userId, ManyReportsParams params) {
    return manyWithResponse(accountId, userId, params).thenApply(ZoomResponse::body);
  }
  /** As {@link #many many}, the query filled in by a lambda. */
  public CompletableFuture<Void> many(String accountId, String userId, Consumer<ManyReportsParams> params) {
    return many(accountId, userId, new ManyReportsParams().with(params));
  }
  /** As {@link #many many}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> manyWithResponse(
      String accountId, String userId, ManyReportsParams params) {
    return calls.sendAsync(
        ReportsEndpoints.many(endpoints, accountId, userId, QueryValues.of(params)), BodyReader.NOTHING);
  }

  /** As {@link ReportsApi#fits ReportsApi.fits}. */
  public CompletableFuture<Void> fits(String accountId, FitsRequest request) {
    return fitsWithResponse(accountId, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #fits fits}, with no more than what is required. */
  public CompletableFuture<Void> fits(String accountId, String name, List<Long> sizes) {
    return fits(accountId, new FitsRequest().name(name).sizes(sizes));
  }
  /** As {@link #fits fits}, the rest filled in by a lambda. */
  public CompletableFuture<Void> fits(String accountId, String name, List<Long> sizes, Consumer<FitsRequest> request) {
    return fits(accountId, new FitsRequest().name(name).sizes(sizes).with(request));
  }
  /** As {@link #fits fits}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> fitsWithResponse(String accountId, FitsRequest request) {
    return calls.sendAsync(ReportsEndpoints.fits(endpoints, accountId, request), BodyReader.NOTHING);
  }

  /** As {@link ReportsApi#exceeds ReportsApi.exceeds}. */
  public CompletableFuture<Void> exceeds(String accountId, ExceedsRequest request) {
    return exceedsWithResponse(accountId, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #exceeds exceeds}, filled in by a lambda. */
  public CompletableFuture<Void> exceeds(String accountId, Consumer<ExceedsRequest> request) {
    return exceeds(accountId, new ExceedsRequest().with(request));
  }
  /** As {@link #exceeds exceeds}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> exceedsWithResponse(String accountId, ExceedsRequest request) {
    return calls.sendAsync(ReportsEndpoints.exceeds(endpoints, accountId, request), BodyReader.NOTHING);
  }
}
