package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;

/**
 * Gives out turns so that no period holds more than the limit: each turn comes a period after the
 * one a whole limit before it. Turns never go back in time, so nobody is overtaken.
 *
 * <p>The limit shrinks when Zoom refuses more than one call in 200, and recovers slowly; fewer
 * refusals are put down to calls that took different times to arrive. Not thread-safe.
 */
final class Window {

  private static final double FORGIVEN = 1 / 200.0;
  private static final double MOST_FORGIVEN = 8;
  private static final int RECOVERY_PERIODS = 4;
  private static final long MOST_MARGIN = 80_000_000L;
  private static final long LONGEST_HOLD = 60_000_000_000L;

  private final long period;
  private final long[] turns;
  private int ceiling;
  private int limit;
  private boolean near;
  private double forgiveness;
  private long given;
  private long last = Long.MIN_VALUE;
  private long heldUntil = Long.MIN_VALUE;
  private long shrinksFrom = Long.MIN_VALUE;
  private long growsFrom = Long.MIN_VALUE;

  /**
   * A window with no turn taken.
   *
   * @param calls how many Zoom allows in a period, and at least 1
   * @param share the part of them that may be used
   * @param known whether that is the limit, and not only the highest one it may be
   */
  Window(int calls, Duration period, double share, boolean known) {
    double allowed = calls * share;
    ceiling = Math.max(1, (int) allowed);
    // Less than one call in a period is one call in a longer one.
    this.period = (long) (period.toNanos() * Math.max(1, 1 / allowed)) + margin(ceiling, period);
    turns = new long[ceiling];
    limit = ceiling;
    near = known;
    forgiveness = known ? MOST_FORGIVEN : 0;
  }

  /** Calls arrive later than they are sent. With many at once that evens out, with few it won't. */
  private static long margin(int calls, Duration period) {
    if (period.toMinutes() > 0) {
      return MOST_MARGIN;
    }
    double millis = Math.min(80, Math.max(25, 160 / Math.sqrt(calls)));
    return (long) (millis * 1_000_000);
  }

  /** When the next turn is; takes nothing. */
  Instant next(Instant now) {
    long at = nanos(now);
    if (limit < ceiling && at >= growsFrom) {
      limit++;
      growsFrom = at + RECOVERY_PERIODS * period;
      near = true;
    }
    long turn = Math.max(Math.max(at, last), heldUntil);
    if (given >= limit) {
      turn = Math.max(turn, turns[(int) ((given - limit) % turns.length)] + period);
    }
    return Instant.ofEpochSecond(0, turn);
  }

  /** Takes the turn that {@link #next} showed. */
  void take(Instant turn) {
    last = nanos(turn);
    turns[(int) (given++ % turns.length)] = last;
    forgiveness = Math.min(MOST_FORGIVEN, forgiveness + FORGIVEN);
  }

  /** Zoom refused a call that had its turn. */
  void refused(Instant now) {
    long at = nanos(now);
    if (forgiveness >= 1) {
      forgiveness--;
      return;
    }
    // Once a period, as what was sent before the limit shrank is refused by the dozen.
    if (at >= shrinksFrom) {
      limit = Math.max(1, (int) (limit * (near ? 0.95 : 0.85)));
      near = false;
      shrinksFrom = at + period;
      growsFrom = at + RECOVERY_PERIODS * period;
    }
  }

  /** No turn before then; a minute at most, as no window of Zoom's is longer. */
  void hold(Instant until, Instant now) {
    heldUntil = Math.max(heldUntil, Math.min(nanos(until), nanos(now) + LONGEST_HOLD));
  }

  /** Zoom named the limit, of which this may be used. */
  void limitTo(double calls) {
    ceiling = Math.max(1, (int) Math.min(turns.length, calls));
    limit = Math.min(limit, ceiling);
  }

  private static long nanos(Instant instant) {
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }
}
