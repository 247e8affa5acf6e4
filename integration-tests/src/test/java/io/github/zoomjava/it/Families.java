package io.github.zoomjava.it;

import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import java.util.Collection;

/** The families on the class path of these tests. */
public final class Families {
  private Families() {}

  public static Collection<Family> all() {
    return ClassPathIndex.get().families();
  }

  public static Family named(String name) {
    return ClassPathIndex.get().family(name);
  }
}
