package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the limits apart behind status 429, and behind 400 with the code 429 of Zoom Phone. */
final class RateLimits {

  private RateLimits() {}

  /** Returns whether an answer is about a limit at all. */
  static boolean isBehind(ApiError error) {
    return error.status() == 429 || isBatchSize(error);
  }

  /** The exception; of the operation's own category where the answer names none. */
  static RateLimitException exception(ApiError error, RateLimitCategory documented, Instant now) {
    RateLimit limit = RateLimit.of(error.headers());
    RateLimitCategory category =
        limit == null || limit.category() == null ? documented : limit.category();
    if (isBatchSize(error)) {
      return new RateLimitException(error, RateLimitKind.BATCH_SIZE, category, null);
    }
    RateLimitKind kind = kind(limit == null ? null : limit.type(), error.message());
    Instant retryAt = RetryAfter.of(error.headers(), now);
    if (retryAt == null && kind.isDaily()) {
      retryAt = nextMidnight(now);
    }
    return new RateLimitException(error, kind, category, retryAt);
  }

  private static boolean isBatchSize(ApiError error) {
    return error.status() == 400 && Integer.valueOf(429).equals(error.code());
  }

  /** The type header decides where there is one; the limits per user and registrant have none. */
  private static RateLimitKind kind(@Nullable String type, @Nullable String message) {
    String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
    if ("QPS".equalsIgnoreCase(type)) {
      return text.contains("concurrent requests")
          ? RateLimitKind.CONCURRENCY
          : RateLimitKind.PER_SECOND;
    }
    if (text.contains("registra")) {
      return RateLimitKind.PER_REGISTRANT;
    }
    if (text.contains("particular user")) {
      return RateLimitKind.PER_USER;
    }
    if ("Daily-limit".equalsIgnoreCase(type)
        || text.contains("daily rate limit")
        || text.contains("gmt 00:00:00")) {
      return RateLimitKind.DAILY;
    }
    if (text.contains("concurrent requests")) {
      return RateLimitKind.CONCURRENCY;
    }
    return text.contains("per-second") ? RateLimitKind.PER_SECOND : RateLimitKind.UNKNOWN;
  }

  private static Instant nextMidnight(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
