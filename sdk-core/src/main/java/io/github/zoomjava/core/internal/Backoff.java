package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait when nobody said how long; doubling, and spread so that callers part ways. */
public final class Backoff {

  private final RetryPolicy policy;
  private final RandomGenerator random;

  /** With the first wait and the longest one of a policy. */
  public Backoff(RetryPolicy policy, RandomGenerator random) {
    this.policy = policy;
    this.random = random;
  }

  /** The wait after so many failed attempts, from 1. Half of it is random. */
  public Duration afterFailure(int attempts) {
    Duration half = doubled(attempts).dividedBy(2);
    return half.plus(part(half));
  }

  /** Never shorter than the wait, as the limit would be met again. */
  Duration afterLimit(int attempts) {
    return afterAsked(doubled(attempts));
  }

  /** A little later than asked, so that not everybody comes back at once. */
  Duration afterAsked(Duration asked) {
    return asked.plus(part(policy.base()));
  }

  private Duration doubled(int attempts) {
    Duration wait = policy.base().multipliedBy(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(policy.cap()) < 0 ? wait : policy.cap();
  }

  private Duration part(Duration whole) {
    return Duration.ofNanos((long) (whole.toNanos() * random.nextDouble()));
  }
}
