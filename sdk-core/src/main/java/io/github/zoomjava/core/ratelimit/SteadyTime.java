package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;

/**
 * Makes of the times that callers tell one that goes forward only. A clock that is set back would
 * otherwise hold every call until it has caught up. Not thread-safe.
 */
final class SteadyTime {

  /** Callers tell times a little out of order, as each looked before it was its turn to tell. */
  private static final Duration DISORDER = Duration.ofSeconds(5);

  private Instant last = Instant.MIN;
  private Duration ahead = Duration.ZERO;

  /** The time for what the clock of a caller says. */
  Instant at(Instant told) {
    Instant time = told.plus(ahead);
    if (last.isAfter(Instant.MIN) && time.isBefore(last.minus(DISORDER))) {
      ahead = Duration.between(told, last);
    }
    last = time.isAfter(last) ? time : last;
    return last;
  }

  /** The same for a time that is not now. */
  Instant of(Instant told) {
    return told.plus(ahead);
  }
}
