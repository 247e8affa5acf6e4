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
   * Get with too many required values.
   *
   * <ul>
   *   <li>{@code GET /accounts/{accountId}/users/{userId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's
   *       reference</a>
   *   <li>Required in the query: {@code from}, {@code to}, {@code ids}
   *   <li>Rate limit: light
   * </ul>
   */
  public void many(String accountId, String userId, Consumer<ManyReportsParams> params) {
    manyWithResponse(accountId, userId, ManyReportsParams.of(params));
  }
  /**
   * Get with too many required values. {@code GET /accounts/{accountId}/users/{userId}}, with status and headers.
   * Facts: {@link #many(String, String, Consumer)}
   */
  public ZoomResponse<Void> manyWithResponse(String accountId, String userId, ManyReportsParams params) {
    return calls.send(ReportsEndpoints.many(endpoints, accountId, userId, QueryValues.of(params)), BodyReader.NOTHING);
  }

  /**
   * Put with three required values.
   *
   * <ul>
   *   <li>{@code PUT /accounts/{accountId}/users}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code name}, {@code sizes}
   *   <li>Rate limit: light
   * </ul>
   */
  public void fits(String accountId, Consumer<FitsRequest> request) {
    fitsWithResponse(accountId, FitsRequest.of(request));
  }
  /**
   * Put with three required values. {@code PUT /accounts/{accountId}/users}, with status and headers. Facts:
   * {@link #fits(String, Consumer)}
   */
  public ZoomResponse<Void> fitsWithResponse(String accountId, FitsRequest request) {
    return calls.send(ReportsEndpoints.fits(endpoints, accountId, request), BodyReader.NOTHING);
  }

  /**
   * Post with four required values.
   *
   * <ul>
   *   <li>{@code POST /accounts/{accountId}/users}; <a href="https://developers.zoom.us/docs/api/">Zoom's
   *       reference</a>
   *   <li>Required in the body: {@code a}, {@code b}, {@code c}
   *   <li>Rate limit: light
   * </ul>
   */
  public void exceeds(String accountId, Consumer<ExceedsRequest> request) {
    exceedsWithResponse(accountId, ExceedsRequest.of(request));
  }
  /**
   * Post with four required values. {@code POST /accounts/{accountId}/users}, with status and headers. Facts:
   * {@link #exceeds(String, Consumer)}
   */
  public ZoomResponse<Void> exceedsWithResponse(String accountId, ExceedsRequest request) {
    return calls.send(ReportsEndpoints.exceeds(endpoints, accountId, request), BodyReader.NOTHING);
  }
}
