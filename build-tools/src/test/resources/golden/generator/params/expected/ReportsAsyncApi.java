// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.time.LocalDate;
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

  /** List reports. {@code GET /reports}. Facts: {@link ReportsApi#list(LocalDate)} */
  public CompletableFuture<Report> list(LocalDate from) { return listWithResponse(from).thenApply(ZoomResponse::body); }
  /** List reports. {@code GET /reports}. Facts: {@link ReportsApi#list(LocalDate)} */
  public CompletableFuture<Report> list(LocalDate from, Consumer<ListReportsParams> params) {
    return listWithResponse(from, ListReportsParams.of(params)).thenApply(ZoomResponse::body);
  }
  /** List reports. {@code GET /reports}, with status and headers. Facts: {@link ReportsApi#list(LocalDate)} */
  public CompletableFuture<ZoomResponse<Report>> listWithResponse(LocalDate from) {
    return calls.sendAsync(ReportsEndpoints.list(endpoints, from, QueryValues.NONE), Report.JSON);
  }
  /** List reports. {@code GET /reports}, with status and headers. Facts: {@link ReportsApi#list(LocalDate)} */
  public CompletableFuture<ZoomResponse<Report>> listWithResponse(LocalDate from, ListReportsParams params) {
    return calls.sendAsync(ReportsEndpoints.list(endpoints, from, QueryValues.of(params)), Report.JSON);
  }
}
