package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.retry.Sleeper;
import java.time.Duration;

/** Measures how long something takes; setting a clock does not change it. */
public final class Stopwatch {

  private final Sleeper time;
  private final long begun;

  /** Begins to measure. */
  public Stopwatch(Sleeper time) {
    this.time = time;
    this.begun = time.nanoTime();
  }

  /** Returns the time since it was made; never negative. */
  public Duration elapsed() {
    return Duration.ofNanos(Math.max(0, time.nanoTime() - begun));
  }

  /** Returns the rest of that long; never negative. */
  Duration left(Duration bound) {
    Duration left = bound.minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
