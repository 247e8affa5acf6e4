package io.github.zoomjava.core;

import io.github.zoomjava.core.json.Masked;
import io.github.zoomjava.core.ratelimit.RateLimit;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer with all that came along with it.
 *
 * @param body the value; null for operations that give none
 * @param status the HTTP status, 200 to 299
 * @param headers the headers; names in any case
 * @param trackingId the id under which Zoom's support finds this call, or null
 * @param rateLimit what Zoom says about the rate limit, or null
 * @param <T> the type of the body
 */
public record ZoomResponse<T extends @Nullable Object>(
    T body,
    int status,
    Headers headers,
    @Nullable String trackingId,
    @Nullable RateLimit rateLimit) {

  /** All of it; what may be secret is masked. */
  @Override
  public String toString() {
    return "ZoomResponse[body="
        + Masked.inside(body)
        + ", status="
        + status
        + ", headers="
        + Masked.inside(headers.toString().strip())
        + ", trackingId="
        + trackingId
        + ", rateLimit="
        + rateLimit
        + "]";
  }
}
