// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.List;
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
   *   <li>Rate limit: light
   * </ul>
   */
  public void many(String accountId, String userId, ManyReportsParams params) {
    manyWithResponse(accountId, userId, params);
  }
  /** As {@link #many many}, the query filled in by a lambda. */
  public void many(String accountId, String userId, Consumer<ManyReportsParams> params) {
    many(accountId, userId, new ManyReportsParams().with(params));
  }
  /** As {@link #many many}, with status and headers. */
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
  public void fits(String accountId, FitsRequest request) { fitsWithResponse(accountId, request); }
  /** As {@link #fits fits}, with no more than what is required. */
  public void fits(String accountId, String name, List<Long> sizes) {
    fits(accountId, new FitsRequest().name(name).sizes(sizes));
  }
  /** As {@link #fits fits}, the rest filled in by a lambda. */
  public void fits(String accountId, String name, List<Long> sizes, Consumer<FitsRequest> request) {
    fits(accountId, new FitsRequest().name(name).sizes(sizes).with(request));
  }
  /** As {@link #fits fits}, with status and headers. */
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
  public void exceeds(String accountId, ExceedsRequest request) { exceedsWithResponse(accountId, request); }
  /** As {@link #exceeds exceeds}, filled in by a lambda. */
  public void exceeds(String accountId, Consumer<ExceedsRequest> request) {
    exceeds(accountId, new ExceedsRequest().with(request));
  }
  /** As {@link #exceeds exceeds}, with status and headers. */
  public ZoomResponse<Void> exceedsWithResponse(String accountId, ExceedsRequest request) {
    return calls.send(ReportsEndpoints.exceeds(endpoints, accountId, request), BodyReader.NOTHING);
  }
}
