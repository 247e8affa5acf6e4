package io.github.zoomjava.testkit.internal.sample;

import java.util.Locale;

/** Takes the names of properties apart. */
final class Words {
  private Words() {}

  /** {@code joinUrl}, {@code join-url} and {@code Join URL} all become {@code join_url}. */
  static String snake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .toLowerCase(Locale.ROOT);
  }

  /** {@code member_ids} becomes {@code member_id}. */
  static String singular(String name) {
    return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
  }
}
