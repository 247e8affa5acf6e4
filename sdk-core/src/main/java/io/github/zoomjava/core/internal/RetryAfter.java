package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ratelimit.RateLimit;
import java.time.Instant;
import java.util.Date;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** When an answer asks to be tried again. */
final class RetryAfter {

  private RetryAfter() {}

  /** From {@code Retry-After}, else from {@code X-RateLimit-Reset}, else null. */
  static @Nullable Instant of(Headers headers, Instant now) {
    String value = headers.get("Retry-After");
    Instant asked = value == null ? null : parse(value.trim(), headers, now);
    if (asked != null) {
      return asked;
    }
    RateLimit limit = RateLimit.of(headers);
    return limit == null ? null : limit.resetsAt();
  }

  /** Zoom sends an ISO instant; proxies in front of it send seconds or an HTTP date. */
  private static @Nullable Instant parse(String value, Headers headers, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return now.plusSeconds(Long.parseLong(value));
    }
    Instant iso = IsoTime.instant(value);
    if (iso != null) {
      return iso;
    }
    Date date = headers.getDate("Retry-After");
    return date == null ? null : date.toInstant();
  }
}
