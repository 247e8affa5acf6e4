package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;

/** The decision of a {@link RateLimiter} about a call that is to be sent. */
public sealed interface Turn {

  /**
   * The call has its turn, and counts.
   *
   * @param delay how long to wait before it is sent; zero for at once
   * @param plan what the limiter tells by whether the turn still stands when the wait is over
   */
  record After(Duration delay, long plan) implements Turn {

    /** To be sent now. */
    public static final After NOW = new After(Duration.ZERO, 0);
  }

  /**
   * The budget of the day is spent; the call is not sent, and does not count.
   *
   * @param instant when there is a new budget
   */
  record NotBefore(Instant instant) implements Turn {}
}
