package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.testkit.LimitCounts;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.RateLimits;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Refuses what exceeds the limits of a plan: so many requests within any second or minute, so many
 * a day. Knows the tables by itself, as it judges the limiter of the SDK.
 */
public final class AccountLimits {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Plan plan;
  private final Supplier<Instant> time;
  private final Map<String, Deque<Instant>> recent = new HashMap<>();
  private final Map<String, Integer> spent = new HashMap<>();
  private LocalDate today = LocalDate.MIN;
  private long allowed;
  private long refusedForNow;
  private long refusedForToday;

  /** Those of the plan, by that time. */
  AccountLimits(Plan plan, Supplier<Instant> time) {
    this.plan = plan;
    this.time = time;
  }

  /** The refusal of a request, or nothing if it is let through, and counts. */
  synchronized Optional<Answer> refusal(OperationSpec operation) {
    Instant now = time.get();
    String table = operation.rateLimitTable();
    String category = operation.rateLimit();
    boolean intensive = category.equals("RESOURCE_INTENSIVE");
    Deque<Instant> window = recent.computeIfAbsent(table + category, unused -> new ArrayDeque<>());
    Instant begin = now.minus(intensive ? MINUTE : SECOND);
    // What is still to come belongs to a clock that was set back.
    window.removeIf(each -> !each.isAfter(begin) || each.isAfter(now));
    if (window.size() >= most(table, category)) {
      refusedForNow++;
      return Optional.of(RateLimits.perSecond(category));
    }
    LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!date.equals(today)) {
      today = date;
      spent.clear();
    }
    boolean pooled = plan != Plan.FREE && (intensive || category.equals("HEAVY"));
    String budget = table + (pooled ? "POOL" : category);
    if (spent.getOrDefault(budget, 0) >= perDay(table, category)) {
      refusedForToday++;
      return Optional.of(RateLimits.daily(category, perDay(table, category), now));
    }
    spent.merge(budget, 1, Integer::sum);
    window.add(now);
    allowed++;
    return Optional.empty();
  }

  /** What was let through and refused so far. */
  public synchronized LimitCounts counts() {
    return new LimitCounts(allowed, refusedForNow, refusedForToday);
  }

  /** Within a second; for resource-intensive requests, within a minute. */
  private int most(String table, String category) {
    boolean general = table.equals("GENERAL");
    int column = plan == Plan.FREE && general ? 0 : plan == Plan.BUSINESS_PLUS ? 2 : 1;
    int[] row =
        switch (category) {
          case "LIGHT" -> general ? new int[] {4, 30, 80} : new int[] {0, 20, 40};
          case "MEDIUM" -> general ? new int[] {2, 20, 60} : new int[] {0, 10, 20};
          case "HEAVY" -> general ? new int[] {1, 10, 40} : new int[] {0, 5, 10};
          default -> general ? new int[] {10, 10, 20} : new int[] {0, 5, 10};
        };
    return row[column];
  }

  private int perDay(String table, String category) {
    boolean general = table.equals("GENERAL");
    if (plan == Plan.FREE && general) {
      return switch (category) {
        case "LIGHT" -> 6_000;
        case "MEDIUM" -> 2_000;
        case "HEAVY" -> 1_000;
        default -> 30_000;
      };
    }
    if (category.equals("LIGHT") || category.equals("MEDIUM")) {
      return Integer.MAX_VALUE;
    }
    int business = general ? 60_000 : 30_000;
    return plan == Plan.BUSINESS_PLUS ? business : business / 2;
  }
}
