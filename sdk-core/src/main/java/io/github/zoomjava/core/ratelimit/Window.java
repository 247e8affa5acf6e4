package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/**
 * Gives out turns so that no period holds more than the limit: each turn comes a period after the
 * one a whole limit before it. Turns never go back in time, so nobody is overtaken.
 *
 * <p>When the limit shrinks, turns to come are given anew: who waits for one asks again when its
 * time is there. Not thread-safe.
 */
final class Window {

  private static final long LONGEST_HOLD = 60_000_000_000L;

  private final long period;
  private final long[] turns;
  private final Ceiling ceiling;
  private long given;
  private long plan;
  private long last = Long.MIN_VALUE;
  private long heldUntil = Long.MIN_VALUE;

  /** Turns to come that nobody waits for any more, the earliest first. */
  private final PriorityQueue<Long> free = new PriorityQueue<>();

  /**
   * A window with no turn taken.
   *
   * @param calls how many Zoom allows in a period, and at least 1
   * @param share the part of them that may be used
   * @param known whether that is the limit, and not only the highest one it may be
   */
  Window(int calls, Duration period, double share, boolean known) {
    double allowed = calls * share;
    int most = Math.max(1, (int) allowed);
    // Less than one call in a period is one call in a longer one.
    this.period = (long) (period.toNanos() * Math.max(1, 1 / allowed));
    turns = new long[most];
    ceiling = new Ceiling(most, this.period, known);
  }

  /** When the next turn is; takes nothing. */
  Instant next(Instant now) {
    long at = nanos(now);
    int limit = ceiling.at(at);
    while (!free.isEmpty() && free.peek() < Math.max(at, heldUntil)) {
      free.remove();
    }
    if (!free.isEmpty()) {
      return Instant.ofEpochSecond(0, free.peek());
    }
    long turn = Math.max(Math.max(at, last), heldUntil);
    if (given >= limit) {
      long before = turns[(int) ((given - limit) % turns.length)];
      turn = Math.max(turn, before + period + margin(limit));
    }
    return Instant.ofEpochSecond(0, turn);
  }

  /** Takes the turn that {@link #next} showed. */
  void take(Instant turn) {
    ceiling.used();
    if (!free.isEmpty()) {
      free.remove();
      return;
    }
    last = nanos(turn);
    turns[(int) (given++ % turns.length)] = last;
  }

  /** The call that has this turn will not be sent; somebody else may have it. */
  void giveBack(Instant turn) {
    free.add(nanos(turn));
  }

  /** Zoom refused a call that had its turn. */
  void refused(Instant now) {
    long at = nanos(now);
    if (ceiling.refused(at)) {
      planAnew(at);
    }
  }

  /** Changes when turns that were given, and whose time has not come, are given anew. */
  long plan() {
    return plan;
  }

  /** No turn before then; a minute at most, as no window of Zoom's is longer. */
  void hold(Instant until, Instant now) {
    heldUntil = Math.max(heldUntil, Math.min(nanos(until), nanos(now) + LONGEST_HOLD));
  }

  /** Zoom named the limit, of which this may be used. */
  void limitTo(double calls) {
    ceiling.limitTo((int) Math.min(turns.length, calls));
  }

  private void planAnew(long at) {
    plan++;
    free.clear();
    int forgotten = 0;
    while (forgotten < turns.length
        && given > 0
        && turns[(int) ((given - 1) % turns.length)] > at) {
      given--;
      forgotten++;
    }
    last = at;
    if (forgotten == turns.length) {
      // So many wait that nothing is left of what was sent.
      heldUntil = Math.max(heldUntil, at + period);
    }
  }

  /** Calls arrive later than they are sent. With many at once that evens out, with few it won't. */
  private static long margin(int limit) {
    double millis = Math.min(80, Math.max(25, 200 / Math.sqrt(limit)));
    return (long) (millis * 1_000_000);
  }

  private static long nanos(Instant instant) {
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }
}
