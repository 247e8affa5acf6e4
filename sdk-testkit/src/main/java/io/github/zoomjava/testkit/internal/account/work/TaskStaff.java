package io.github.zoomjava.testkit.internal.account.work;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who does a task, or helps with it; also somebody who is no user of the account. */
final class TaskStaff {
  /** How events number what was done. */
  static final int REMOVED = 0;

  static final int ADDED = 1;

  private final Memory memory;
  private final People people;
  private final String list;
  private final String event;

  /** The task and paths have them in a list of this name. */
  TaskStaff(Memory memory, People people, String list, String event) {
    this.memory = memory;
    this.people = people;
    this.list = list;
    this.event = event;
    String path = "/tasks/items/{task}/" + list;
    memory.on("GET " + path, visit -> visit.answer(visit.target().value()));
    memory.on("POST " + path, this::add);
    memory.on("DELETE " + path + "/{*}", this::remove);
  }

  /** Says of those whom a new task names what is known of them. */
  void complete(JsonObject task) {
    task.add(list, Json.array(Json.objects(task, list).stream().map(this::known).toList()));
  }

  private JsonObject known(JsonObject reference) {
    JsonObject known = reference.deepCopy();
    people
        .named(reference)
        .ifPresent(
            user -> {
              known.addProperty("user_id", user.id());
              known.addProperty("display_name", user.text("display_name"));
            });
    return known;
  }

  private Answer add(Visit visit) {
    JsonObject task = visit.target().value();
    List<JsonObject> all = new ArrayList<>(Json.objects(task, list));
    List<JsonObject> added =
        Json.objects(visit.body(), list).stream()
            .filter(each -> all.stream().noneMatch(isMeantBy(Json.text(each, "email"))))
            .map(this::known)
            .toList();
    all.addAll(added);
    task.add(list, Json.array(all));
    tell(visit.target(), added, ADDED);
    return visit.answer(task);
  }

  private Answer remove(Visit visit) {
    String id = visit.call().path().get(1);
    JsonObject task = visit.target().value();
    List<JsonObject> all = Json.objects(task, list);
    List<JsonObject> removed = all.stream().filter(isMeantBy(id)).toList();
    if (removed.isEmpty()) {
      return People.USER.missing(404, 112100, id);
    }
    task.add(list, Json.array(all.stream().filter(isMeantBy(id).negate()).toList()));
    tell(visit.target(), removed, REMOVED);
    return visit.done();
  }

  static Predicate<JsonObject> isMeantBy(String key) {
    return each ->
        Json.text(each, "user_id").equals(key) || Json.text(each, "email").equalsIgnoreCase(key);
  }

  private void tell(Stored task, List<JsonObject> changed, int operation) {
    JsonObject told = task.value().deepCopy();
    told.add(list, Json.array(changed));
    memory
        .announcer()
        .tell(
            event,
            new Stored(task.kind(), told, null),
            message -> Json.object(message, "payload").addProperty("operation_type", operation));
  }
}
