package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.RateLimitException.Kind;
import io.github.zoomjava.core.ratelimit.RateLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the limits behind status 429 apart. */
final class RateLimits {

  private RateLimits() {}

  static RateLimitException exception(ApiError error, Instant now) {
    RateLimit limit = RateLimit.of(error.headers());
    Kind kind = kind(limit == null ? null : limit.type(), error.message());
    Instant retryAt = RetryAfter.of(error.headers(), now);
    if (retryAt == null && kind.isDaily()) {
      retryAt = nextMidnight(now);
    }
    return new RateLimitException(error, kind, limit == null ? null : limit.category(), retryAt);
  }

  /** The type header decides where there is one; the limits per user and registrant have none. */
  private static Kind kind(@Nullable String type, @Nullable String message) {
    String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
    if ("QPS".equalsIgnoreCase(type)) {
      return text.contains("concurrent requests") ? Kind.CONCURRENCY : Kind.PER_SECOND;
    }
    if (text.contains("registra")) {
      return Kind.PER_REGISTRANT;
    }
    if (text.contains("particular user")) {
      return Kind.PER_USER;
    }
    if ("Daily-limit".equalsIgnoreCase(type)
        || text.contains("daily rate limit")
        || text.contains("gmt 00:00:00")) {
      return Kind.DAILY;
    }
    if (text.contains("concurrent requests")) {
      return Kind.CONCURRENCY;
    }
    return text.contains("per-second") ? Kind.PER_SECOND : Kind.UNKNOWN;
  }

  private static Instant nextMidnight(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
