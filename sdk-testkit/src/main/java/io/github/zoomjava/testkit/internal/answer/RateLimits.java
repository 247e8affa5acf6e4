package io.github.zoomjava.testkit.internal.answer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Zoom says about rate limits, in headers and as errors. */
public final class RateLimits {
  private RateLimits() {}

  /** The headers of an ordinary answer; {@code category} is that of the operation index. */
  public static Map<String, String> headers(String category) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Category", wireName(category));
    headers.put("X-RateLimit-Type", "QPS");
    return headers;
  }

  /** Too many requests in this second. */
  public static Answer perSecond(String category) {
    return ZoomErrors.error(429, 429, "The per-second rate limit of the fake account is reached.")
        .with(headers(category));
  }

  /** Too many requests today, of which so many are allowed. */
  public static Answer daily(String category, int limit, Instant now) {
    Map<String, String> headers = headers(category);
    headers.put("X-RateLimit-Type", "Daily-limit");
    headers.put("X-RateLimit-Limit", Integer.toString(limit));
    headers.put("X-RateLimit-Remaining", "0");
    headers.put("Retry-After", nextMidnight(now).toString());
    return ZoomErrors.error(429, 429, "The daily rate limit of the fake account is reached.")
        .with(headers);
  }

  private static Instant nextMidnight(Instant now) {
    return now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }

  private static String wireName(String category) {
    return switch (category) {
      case "LIGHT" -> "Light";
      case "MEDIUM" -> "Medium";
      case "HEAVY" -> "Heavy";
      default -> "Resource-intensive";
    };
  }
}
