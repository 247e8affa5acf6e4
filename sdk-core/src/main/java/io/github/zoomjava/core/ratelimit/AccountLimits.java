package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits of one account. Thread-safe; a call costs a few steps, however many wait. */
final class AccountLimits {

  private static final String DAILY = "Daily-limit";

  private final Plan plan;
  private final double share;
  private final boolean known;
  private final SteadyTime time = new SteadyTime();
  private final Map<Row, Limits> rows = new HashMap<>();
  private final Map<Row, Budget> budgets = new HashMap<>();

  AccountLimits(Plan plan, double share, boolean known) {
    this.plan = plan;
    this.share = share;
    this.known = known;
  }

  private record Row(RateLimitTable table, RateLimitCategory category) {}

  private record Limits(Window window, Budget budget) {}

  synchronized Turn next(LimitedCall call, Instant now) {
    Limits limits = limits(call.table(), call.category());
    Instant steady = time.at(now);
    Instant turn = limits.window().next(steady);
    Duration delay = Duration.between(steady, turn);
    Instant sent = now.plus(delay);
    Instant earliest = limits.budget().earliest(sent);
    if (earliest.isAfter(sent)) {
      return new Turn.NotBefore(earliest);
    }
    limits.window().take(turn);
    limits.budget().take();
    return new Turn.After(delay, limits.window().plan());
  }

  synchronized Turn confirm(LimitedCall call, Turn.After turn, Instant now) {
    Limits limits = limits(call.table(), call.category());
    if (turn.plan() == limits.window().plan()) {
      return Turn.After.NOW;
    }
    limits.budget().giveBack(now);
    return next(call, now);
  }

  synchronized void giveBack(LimitedCall call, Turn.After turn, Instant at) {
    Limits limits = limits(call.table(), call.category());
    limits.budget().giveBack(at);
    if (turn.plan() == limits.window().plan()) {
      limits.window().giveBack(time.of(at));
    }
  }

  synchronized void answered(LimitedCall call, RateLimit headers, Instant now) {
    Limits limits = limits(call.table(), call.category());
    if (DAILY.equalsIgnoreCase(headers.type())) {
      if (headers.remaining() != null) {
        limits.budget().leaves(headers.remaining());
      }
      return;
    }
    if ("QPS".equalsIgnoreCase(headers.type())) {
      if (headers.limit() != null) {
        limits.window().limitTo(headers.limit() * share);
      }
      Instant resetsAt = headers.resetsAt();
      if (Long.valueOf(0).equals(headers.remaining()) && resetsAt != null) {
        hold(limits.window(), resetsAt, now);
      }
    }
  }

  synchronized void refused(
      LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {
    Limits limits = limits(call.table(), call.category());
    switch (kind) {
      case DAILY -> limits.budget().spentUntil(retryAt, now);
      case PER_SECOND, UNKNOWN -> {
        limits.window().refused(time.at(now));
        if (retryAt != null) {
          hold(limits.window(), retryAt, now);
        }
      }
      case CONCURRENCY, PER_USER, PER_REGISTRANT, BATCH_SIZE -> {
        // These count something else than the calls of the account.
      }
    }
  }

  private void hold(Window window, Instant until, Instant now) {
    window.hold(time.of(until), time.at(now));
  }

  private Limits limits(RateLimitTable table, RateLimitCategory category) {
    return rows.computeIfAbsent(new Row(table, category), this::limits);
  }

  private Limits limits(Row row) {
    Plan.Allowance allowed = plan.allows(row.table(), row.category());
    Window window = new Window(allowed.calls(), allowed.period(), share, known);
    if (!known) {
      return new Limits(window, new Budget(Long.MAX_VALUE));
    }
    Row pool = allowed.pooled() ? new Row(row.table(), RateLimitCategory.HEAVY) : row;
    return new Limits(
        window,
        budgets.computeIfAbsent(pool, unused -> new Budget((long) (allowed.perDay() * share))));
  }
}
