package io.github.zoomjava.testkit.internal.account.work;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Shelf;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Users of the contact center who are assigned to queues, as their agents or supervisors. */
final class QueueStaff {
  private final Memory memory;
  private final ContactCenter center;
  private final Kind kind;
  private final String list;

  /** Paths and answers have them in a list of this name; the kind's events tell of each. */
  QueueStaff(Memory memory, ContactCenter center, Kind kind, String list) {
    this.memory = memory;
    this.center = center;
    this.kind = kind;
    this.list = list;
    memory.keep(kind);
    String path = "/contact_center/queues/{queue}/" + list;
    memory.on("GET " + path, this::list);
    memory.on("POST " + path, this::assign);
    memory.on("DELETE " + path + "/{" + kind.name() + "}", this::unassign);
  }

  private Answer list(Visit visit) {
    return Pages.of(
        visit.call(), memory.shelf(kind).of(visit.target()).stream().map(this::shown).toList());
  }

  private Answer assign(Visit visit) {
    List<Stored> users = new ArrayList<>();
    for (JsonElement each : Json.elements(visit.body(), "user_ids")) {
      Optional<Stored> user = memory.shelf(ContactCenter.USER).find(each.getAsString());
      if (user.isEmpty()) {
        return ContactCenter.USER.missing(each.getAsString());
      }
      users.add(user.get());
    }
    JsonObject answer = new JsonObject();
    answer.add(
        list, Json.array(users.stream().map(each -> shown(add(visit.target(), each))).toList()));
    return visit.answer(answer);
  }

  private Stored add(Stored queue, Stored user) {
    Shelf shelf = memory.shelf(kind);
    Optional<Stored> known = shelf.find(user.id(), List.of(queue));
    if (known.isPresent()) {
      return known.get();
    }
    JsonObject value = kind.defaults();
    value.addProperty("user_id", user.id());
    Stored added = shelf.put(new Stored(kind, value, queue));
    tell(Verb.CREATE, queue, added);
    return added;
  }

  private Answer unassign(Visit visit) {
    remove(visit.target());
    return visit.done();
  }

  /** A user is assigned to no queue any more. */
  void release(Stored user) {
    memory
        .shelf(kind)
        .all()
        .filter(each -> each.id().equals(user.id()))
        .toList()
        .forEach(this::remove);
  }

  boolean has(Stored queue, Stored user) {
    return memory.shelf(kind).find(user.id(), List.of(queue)).isPresent();
  }

  private void remove(Stored member) {
    Stored queue = member.parent();
    memory.remove(member);
    if (queue != null) {
      tell(Verb.DELETE, queue, member);
    }
  }

  private JsonObject shown(Stored member) {
    JsonObject shown =
        memory
            .shelf(ContactCenter.USER)
            .find(member.id())
            .map(center::shown)
            .orElseGet(JsonObject::new);
    Projection.patch(shown, member.value());
    return shown;
  }

  private void tell(Verb change, Stored queue, Stored member) {
    JsonObject told = queue.value().deepCopy();
    Projection.patch(told, shown(member));
    kind.event(change).ifPresent(each -> memory.tell(each, new Stored(kind, told, null)));
  }
}
