package io.github.zoomjava.core.ratelimit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The weight Zoom gives an operation; each weight has a limit of its own per account. */
public enum RateLimitCategory {
  LIGHT,
  MEDIUM,
  HEAVY,
  RESOURCE_INTENSIVE;

  /**
   * The category a header names, such as {@code Resource-intensive}; null if it is none of these.
   */
  public static @Nullable RateLimitCategory fromHeader(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String name = header.trim().replace('-', '_').toUpperCase(Locale.ROOT);
    for (RateLimitCategory category : values()) {
      if (category.name().equals(name)) {
        return category;
      }
    }
    return null;
  }
}
