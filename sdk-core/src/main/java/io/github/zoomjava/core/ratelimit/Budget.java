package io.github.zoomjava.core.ratelimit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The rest of the calls of one day, from midnight to midnight UTC. Not thread-safe. */
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

  /** A call that took from the budget of that day was not sent. */
  void giveBack(Instant at) {
    if (nextMidnight(at).equals(midnight)) {
      left = Math.min(perDay, left + 1);
    }
  }

  /** Zoom says that nothing is left until then; null if it did not say until when. */
  void spentUntil(@Nullable Instant instant, Instant now) {
    // There is a new budget each midnight, whatever an answer says.
    Instant next = nextMidnight(now);
    spentUntil = instant == null || instant.isAfter(next) ? next : instant;
  }

  /** Zoom says how many are left for the whole account. */
  void leaves(long remaining) {
    left = Math.min(left, remaining);
  }

  static Instant nextMidnight(Instant now) {
    return now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }
}
