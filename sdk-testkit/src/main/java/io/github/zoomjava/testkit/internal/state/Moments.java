package io.github.zoomjava.testkit.internal.state;

import java.time.Instant;

/** The time in the fake account, which is the same in every run. */
public final class Moments {
  /** When everything is made that has no time of its own. */
  public static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

  private Moments() {}

  /** A second for each thing made before. */
  public static Instant after(int number) {
    return BEGINNING.plusSeconds(number);
  }
}
