package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;

/** What a {@link RateLimiter} says to a call that wants to be sent. */
public sealed interface Turn {

  /**
   * The call has its turn, and counts.
   *
   * @param delay how long to wait before it is sent; zero for at once
   */
  record After(Duration delay) implements Turn {}

  /**
   * The budget of the day is spent; the call is not sent, and does not count.
   *
   * @param instant when there is a new budget
   */
  record NotBefore(Instant instant) implements Turn {}
}
