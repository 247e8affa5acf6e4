package io.github.zoomjava.core.json;

import org.jspecify.annotations.Nullable;

/** What {@code toString} of a model prints in place of a secret. */
public final class Masked {

  private Masked() {}

  /** Returns {@code ***}, or {@code null} where there is no value to hide. */
  public static String of(@Nullable Object secret) {
    return secret == null ? "null" : "***";
  }
}
