package io.github.zoomjava.core.ratelimit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is left of the calls of one day, from midnight to midnight UTC. Not thread-safe. */
final class Budget {

  private final long perDay;
  private long left;
  private Instant midnight = Instant.MIN;
  private Instant spentUntil = Instant.MIN;

  Budget(long perDay) {
    this.perDay = perDay;
  }

  /** When a call may be sent that would be sent then; takes nothing. */
  Instant earliest(Instant turn) {
    if (!turn.isBefore(midnight)) {
      left = perDay;
      midnight = nextMidnight(turn);
    }
    Instant renewed = left > 0 ? turn : midnight;
    return renewed.isAfter(spentUntil) ? renewed : spentUntil;
  }

  void take() {
    left--;
  }

  /** A call that took from it was not sent. */
  void giveBack() {
    left++;
  }

  /** Zoom says that nothing is left until then. */
  void spentUntil(Instant instant) {
    spentUntil = instant;
  }

  /** Zoom says how many are left for the whole account. */
  void leaves(long remaining) {
    left = Math.min(left, remaining);
  }

  static Instant nextMidnight(Instant now) {
    return now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }
}
