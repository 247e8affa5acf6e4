// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Reports</em>; each waits for its answer.
 *
 * @see ReportsAsyncApi
 */
public final class ReportsApi {
  private final ApiCalls calls;
  private final ReportsEndpoints endpoints;

  private ReportsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ReportsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static ReportsApi of(ZoomClient zoom) { return new ReportsApi(zoom); }

  /**
   * List reports.
   *
   * <ul>
   *   <li>{@code GET /reports}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Report list(LocalDate from) { return listWithResponse(from).body(); }
  /** List reports. {@code GET /reports}. Facts: {@link #list(LocalDate)} */
  public Report list(LocalDate from, Consumer<ListReportsParams> params) {
    return listWithResponse(from, ListReportsParams.of(params)).body();
  }
  /** List reports. {@code GET /reports}, with status and headers. Facts: {@link #list(LocalDate)} */
  public ZoomResponse<Report> listWithResponse(LocalDate from) {
    return calls.send(ReportsEndpoints.list(endpoints, from, QueryValues.NONE), Report.JSON);
  }
  /** List reports. {@code GET /reports}, with status and headers. Facts: {@link #list(LocalDate)} */
  public ZoomResponse<Report> listWithResponse(LocalDate from, ListReportsParams params) {
    return calls.send(ReportsEndpoints.list(endpoints, from, QueryValues.of(params)), Report.JSON);
  }
}
