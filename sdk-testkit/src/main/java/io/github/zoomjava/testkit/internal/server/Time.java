package io.github.zoomjava.testkit.internal.server;

import java.time.Clock;
import java.time.Instant;

/** What the whole server goes by. */
final class Time {
  private volatile Clock clock = Clock.systemUTC();

  Instant now() {
    return clock.instant();
  }

  void use(Clock clock) {
    this.clock = clock;
  }
}
