package io.github.zoomjava.it;

import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import java.util.Collection;
import java.util.Objects;

/** The families on the class path of these tests. */
public final class Families {
  private static final OperationIndex INDEX =
      ClassPathIndex.load(Objects.requireNonNull(Families.class.getClassLoader()));

  private Families() {}

  public static Collection<Family> all() {
    return INDEX.families();
  }

  public static Family named(String name) {
    return INDEX.family(name);
  }
}
