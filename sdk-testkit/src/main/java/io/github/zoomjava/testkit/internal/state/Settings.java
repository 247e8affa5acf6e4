package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;

/**
 * What each thing has one of, such as the survey of a meeting. It is there from the beginning, with
 * the defaults of its kind, and after it is deleted has them again.
 */
final class Settings {
  private final AccountState account;
  private final Kind kind;

  Settings(AccountState account, Kind kind) {
    this.account = account;
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
  Stored of(Stored parent) {
    Shelf shelf = account.shelf(kind);
    return shelf.of(parent).stream()
        .findFirst()
        .orElseGet(() -> shelf.add(new JsonObject(), parent));
  }

  Answer update(Visit visit) {
    Projection.patch(of(visit.target()).value(), visit.body());
    return visit.done();
  }

  private Answer delete(Visit visit) {
    account.remove(of(visit.target()));
    return visit.done();
  }
}
