package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates, shows, lists, changes and deletes the things of one kind. */
public final class Crud {
  private final Memory memory;
  private final Kind kind;

  Crud(Memory memory, Kind kind) {
    this.memory = memory;
    this.kind = kind;
  }

  public Act act(Verb verb) {
    return switch (verb) {
      case LIST -> this::list;
      case CREATE -> visit -> visit.answer(create(visit.body(), visit.targetOrNull()).value());
      case SHOW -> visit -> visit.answer(memory.current(visit.target()));
      case UPDATE -> visit -> update(visit, visit.target());
      case REPLACE -> this::replace;
      case DELETE -> visit -> delete(visit, visit.target());
    };
  }

  private Answer list(Visit visit) {
    @Nullable Stored parent = visit.targetOrNull();
    return Pages.of(
        visit.call(),
        memory
            .shelf(kind)
            .all()
            .filter(each -> each.isBelow(visit.path()))
            .filter(each -> parent == null || isIn(each, parent))
            .filter(each -> isAskedFor(each, visit))
            .map(memory::current)
            .toList());
  }

  /** A kind without parents is the same below each. */
  private static boolean isIn(Stored stored, Stored parent) {
    return stored.parent() == null || parent.equals(stored.parent());
  }

  private boolean isAskedFor(Stored stored, Visit visit) {
    for (Map.Entry<String, String> filter : kind.filters().entrySet()) {
      String wanted = visit.call().query(filter.getKey(), filter.getValue());
      if (!wanted.isEmpty() && !wanted.equals(stored.text(filter.getKey()))) {
        return false;
      }
    }
    if (!kind.listed().test(stored, visit.call())) {
      return false;
    }
    @Nullable String moment = kind.moment();
    return moment == null || Days.of(visit.call()).have(stored.text(moment));
  }

  public Stored create(JsonObject properties, @Nullable Stored parent) {
    Stored created = memory.shelf(kind).add(properties, parent);
    kind.event(Verb.CREATE).ifPresent(each -> memory.tell(each, created));
    return created;
  }

  public Answer update(Visit visit, Stored target) {
    JsonObject before = target.value().deepCopy();
    Projection.patch(target.value(), visit.body());
    kind.event(Verb.UPDATE)
        .ifPresent(each -> memory.announcer().tellChange(each, target, before, visit.body()));
    return visit.answer(memory.current(target));
  }

  private Answer replace(Visit visit) {
    JsonObject value = visit.target().value();
    @Nullable BodySpec body = visit.call().operation().body();
    if (body != null) {
      body.schema().properties().keySet().stream()
          .filter(each -> !each.equals(kind.idName()))
          .forEach(value::remove);
    }
    kind.defaults().entrySet().stream()
        .filter(each -> !value.has(each.getKey()))
        .forEach(each -> value.add(each.getKey(), each.getValue()));
    return update(visit, visit.target());
  }

  public Answer delete(Visit visit, Stored target) {
    memory.remove(target);
    kind.event(Verb.DELETE).ifPresent(each -> memory.tell(each, target));
    return visit.done();
  }
}
