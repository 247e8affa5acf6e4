package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;

/**
 * What each thing has one of, such as the survey of a meeting. It is there from the beginning, with
 * the defaults of its kind, and after it is deleted has them again.
 */
public final class Settings {
  private final Memory memory;
  private final Kind kind;

  Settings(Memory memory, Kind kind) {
    this.memory = memory;
    this.kind = kind;
  }

  Act act(Verb verb) {
    return switch (verb) {
      case SHOW -> visit -> visit.answer(of(visit.target()).value());
      case UPDATE -> this::update;
      case DELETE -> this::delete;
      case LIST, CREATE, REPLACE ->
          throw new IllegalArgumentException("Nothing has several of " + kind.name());
    };
  }

  /** The one that belongs to a thing. */
  public Stored of(Stored parent) {
    Shelf shelf = memory.shelf(kind);
    return shelf.of(parent).stream()
        .findFirst()
        .orElseGet(() -> shelf.add(new JsonObject(), parent));
  }

  public Answer update(Visit visit) {
    Projection.patch(of(visit.target()).value(), visit.body());
    return visit.done();
  }

  private Answer delete(Visit visit) {
    memory.remove(of(visit.target()));
    return visit.done();
  }
}
