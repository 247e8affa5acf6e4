package io.github.zoomjava.testkit.internal.server;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

/** What the whole server goes by. */
final class Time implements InstantSource {
  private volatile Clock clock = Clock.systemUTC();

  @Override
  public Instant instant() {
    return clock.instant();
  }

  void use(Clock clock) {
    this.clock = clock;
  }
}
