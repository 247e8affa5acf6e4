package io.github.zoomjava.core.ratelimit;

import java.time.Duration;

/**
 * The plan of an account, which decides its limits.
 *
 * <p>For Video SDK accounts: {@link #PRO} with the plans Pay As You Go and Annual Prepay Monthly
 * Usage, {@link #BUSINESS_PLUS} with all others.
 */
public enum Plan {
  /** Basic accounts. They have no Zoom Phone or Contact Center; were they to call it, as Pro. */
  FREE,
  /** Pro accounts. */
  PRO,
  /** Business, Education, Enterprise and Partner accounts. */
  BUSINESS_PLUS;

  private static final long UNLIMITED = Long.MAX_VALUE;

  /**
   * The limits of an account.
   *
   * @param calls how many in each period
   * @param perDay how many from midnight to midnight UTC
   * @param pooled whether Heavy and Resource-intensive draw from one budget of the day
   */
  record Allowance(int calls, Duration period, long perDay, boolean pooled) {}

  Allowance allows(RateLimitTable table, RateLimitCategory category) {
    if (table == RateLimitTable.GENERAL) {
      return this == FREE ? free(category) : general(category);
    }
    // Zoom gives Contact Center no Resource-intensive row, so that of Phone stands in.
    boolean business = this == BUSINESS_PLUS;
    long pool = business ? 30_000 : 15_000;
    return switch (category) {
      case LIGHT -> perSecond(business ? 40 : 20);
      case MEDIUM -> perSecond(business ? 20 : 10);
      case HEAVY -> new Allowance(business ? 10 : 5, Duration.ofSeconds(1), pool, true);
      case RESOURCE_INTENSIVE ->
          new Allowance(business ? 10 : 5, Duration.ofMinutes(1), pool, true);
    };
  }

  private Allowance general(RateLimitCategory category) {
    boolean business = this == BUSINESS_PLUS;
    long pool = business ? 60_000 : 30_000;
    return switch (category) {
      case LIGHT -> perSecond(business ? 80 : 30);
      case MEDIUM -> perSecond(business ? 60 : 20);
      case HEAVY -> new Allowance(business ? 40 : 10, Duration.ofSeconds(1), pool, true);
      case RESOURCE_INTENSIVE ->
          new Allowance(business ? 20 : 10, Duration.ofMinutes(1), pool, true);
    };
  }

  private static Allowance free(RateLimitCategory category) {
    return switch (category) {
      case LIGHT -> new Allowance(4, Duration.ofSeconds(1), 6_000, false);
      case MEDIUM -> new Allowance(2, Duration.ofSeconds(1), 2_000, false);
      case HEAVY -> new Allowance(1, Duration.ofSeconds(1), 1_000, false);
      case RESOURCE_INTENSIVE -> new Allowance(10, Duration.ofMinutes(1), 30_000, false);
    };
  }

  private static Allowance perSecond(int calls) {
    return new Allowance(calls, Duration.ofSeconds(1), UNLIMITED, false);
  }
}
