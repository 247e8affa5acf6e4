package io.github.zoomjava.testkit.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The assertions of the contract; no test framework is needed to use it. */
final class Expect {
  private Expect() {}

  static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError(what + "\n  expected: " + expected + "\n  actual:   " + actual);
    }
  }

  static void that(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
