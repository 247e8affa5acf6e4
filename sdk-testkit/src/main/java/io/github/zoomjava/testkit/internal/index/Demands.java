package io.github.zoomjava.testkit.internal.index;

import java.util.List;

/**
 * What an operation requires of a value although its schema does not, as the schema is shared.
 *
 * @param paths where it stands below the value: {@code name}, {@code users[].name}
 */
record Demands(List<String> paths) {
  static final Demands NONE = new Demands(List.of());

  boolean require(String property) {
    return paths.contains(property);
  }

  /** What is required of a property; {@code []} stands for the elements of a list. */
  Demands of(String step) {
    return new Demands(
        paths.stream()
            .filter(path -> path.startsWith(step + ".") || path.startsWith(step + "["))
            .map(path -> path.substring(step.length()).replaceFirst("^\\.", ""))
            .toList());
  }
}
