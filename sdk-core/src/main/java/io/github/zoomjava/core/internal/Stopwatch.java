package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.retry.Sleeper;
import java.time.Duration;

/** Tells how long something has taken; who sets a clock does not change it. */
final class Stopwatch {

  private final Sleeper time;
  private final long begun;

  Stopwatch(Sleeper time) {
    this.time = time;
    this.begun = time.nanoTime();
  }

  Duration elapsed() {
    return Duration.ofNanos(Math.max(0, time.nanoTime() - begun));
  }

  /** What is left of that long; never negative. */
  Duration left(Duration bound) {
    Duration left = bound.minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
