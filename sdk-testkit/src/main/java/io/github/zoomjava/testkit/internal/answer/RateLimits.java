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

  /** Too many changes to the meetings and webinars of one host today. */
  public static Answer perUser() {
    return today("(100) for creating and changing meetings of this particular user")
        .with(Map.of("X-RateLimit-Remaining", "1"));
  }

  /** A registrant was added to the same meeting or webinar too often today. */
  public static Answer perRegistrant() {
    return today("of (3) for adding this registrant").with(Map.of("X-RateLimit-Limit", "3"));
  }

  /** The status of a registrant was changed too often today. */
  public static Answer registrantStatus() {
    return today("of (10) for the status of this registrant")
        .with(Map.of("X-RateLimit-Limit", "10"));
  }

  /** Another request is at work on the same thing. */
  public static Answer concurrent() {
    return ZoomErrors.error(429, 429, "Too many concurrent requests to the fake account.");
  }

  /** A limit on what one request may hold, which comes with status 400. */
  public static Answer batchSize() {
    return ZoomErrors.error(400, 429, "This is more than the fake account takes in one request.");
  }

  /** The per-second limit with a code that says something else. */
  public static Answer withForeignCode(String category) {
    return ZoomErrors.error(429, 200, "The per-second rate limit of the fake account is reached.")
        .with(headers(category));
  }

  /** The limits of single users and registrants: no header names type or end. */
  private static Answer today(String what) {
    return ZoomErrors.error(
        429, 429, "The fake account's daily rate limit " + what + " is reached.");
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
