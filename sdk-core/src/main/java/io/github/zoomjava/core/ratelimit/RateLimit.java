package io.github.zoomjava.core.ratelimit;

import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The values of the {@code X-RateLimit-*} headers of one answer. Zoom sends some of them, some of
 * the time; what it did not send is null.
 *
 * @param category the weight of the operation
 * @param type {@code QPS} or {@code Daily-limit}
 * @param limit how many calls the period allows
 * @param remaining how many of them are left
 * @param resetsAt when the period ends
 */
public record RateLimit(
    @Nullable RateLimitCategory category,
    @Nullable String type,
    @Nullable Long limit,
    @Nullable Long remaining,
    @Nullable Instant resetsAt) {

  private static final String PREFIX = "X-RateLimit-";

  /** Reads the headers; null if there is none of them. */
  public static @Nullable RateLimit of(Headers headers) {
    RateLimitCategory category = RateLimitCategory.fromHeader(headers.get(PREFIX + "Category"));
    String type = trimmed(headers, "Type");
    Long limit = number(headers, "Limit");
    Long remaining = number(headers, "Remaining");
    Long reset = number(headers, "Reset");
    if (category == null && type == null && limit == null && remaining == null && reset == null) {
      return null;
    }
    return new RateLimit(
        category, type, limit, remaining, reset == null ? null : Instant.ofEpochSecond(reset));
  }

  private static @Nullable String trimmed(Headers headers, String name) {
    String value = headers.get(PREFIX + name);
    return value == null ? null : value.trim();
  }

  private static @Nullable Long number(Headers headers, String name) {
    String value = trimmed(headers, name);
    if (value == null || !value.matches("\\d{1,11}")) {
      return null;
    }
    return Long.valueOf(value);
  }
}
