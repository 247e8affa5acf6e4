package io.github.zoomjava.testkit.internal.state;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paths below which everything is about things that are remembered. What no route is for is
 * answered with a sample there, too, but only about what exists.
 */
final class Grounds {
  private final Map<String, Route> byShape = new HashMap<>();

  /** Adds a path, which has the names of kinds for variables. */
  void add(String path, Absence absence) {
    byShape.put(
        Route.shape(path),
        new Route(
            path,
            visit -> {
              throw new IllegalStateException("No operation is " + path);
            },
            absence));
  }

  /** The error of an operation that is about something that does not exist. */
  Optional<Answer> refusal(ApiCall call, Map<String, Shelf> shelves) {
    String shape = call.operation().path().shape();
    for (int end = shape.length(); end > 0; end = shape.lastIndexOf('/', end - 1)) {
      @Nullable Route ground = byShape.get(shape.substring(0, end));
      if (ground != null) {
        return ground.refusal(call, shelves);
      }
    }
    return Optional.empty();
  }
}
