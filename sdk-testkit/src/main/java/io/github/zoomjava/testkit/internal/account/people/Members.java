package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Users who are in something, such as a group or a channel. */
public final class Members {
  private final Memory memory;
  private final People people;
  private final Kind kind;
  private final String list;

  /** Bodies and events have them in a list of this name. */
  public Members(Memory memory, People people, Kind kind, String list) {
    this.memory = memory;
    this.people = people;
    this.kind = kind;
    this.list = list;
    memory.keep(kind);
  }

  /** Adds those whom a body names. */
  public Answer add(Visit visit) {
    List<Stored> users = new ArrayList<>();
    @Nullable Answer missing = find(Json.objects(visit.body(), list), users);
    return missing != null ? missing : add(visit, users);
  }

  /** Finds the users that are named; the answer says who does not exist. */
  public @Nullable Answer find(List<JsonObject> references, List<Stored> found) {
    for (JsonObject each : references) {
      Optional<Stored> user = people.named(each);
      if (user.isEmpty()) {
        return People.USER.missing(People.key(each));
      }
      found.add(user.get());
    }
    return null;
  }

  private Answer add(Visit visit, List<Stored> users) {
    enter(visit.target(), users);
    return joined(visit, users);
  }

  /** Users enter a group, some of whom may be in it. */
  void enter(Stored group, List<Stored> users) {
    users.forEach(each -> link(each, group));
    tell(Verb.CREATE, group, users);
  }

  /** Users leave a group, some of whom may not be in it. */
  public void leave(Stored group, List<Stored> users) {
    users.stream()
        .flatMap(each -> memory.shelf(kind).find(each.id(), List.of(group)).stream())
        .forEach(this::remove);
  }

  /** These users and nobody else are in a group. */
  void replace(Stored group, List<Stored> users) {
    List<String> ids = users.stream().map(Stored::id).toList();
    memory.shelf(kind).of(group).stream()
        .filter(each -> !ids.contains(each.id()))
        .forEach(this::remove);
    enter(group, users);
  }

  /** Adds the user who asks, of which this event tells. */
  public Answer join(Visit visit, String event) {
    Stored me = people.owner();
    link(me, visit.target());
    tell(event, visit.target(), List.of(me));
    return joined(visit, List.of(me));
  }

  /** Removes the user who asks, of which this event tells. */
  public Answer leave(Visit visit, String event) {
    Stored me = people.owner();
    Optional<Stored> member = memory.shelf(kind).find(me.id(), visit.path());
    if (member.isEmpty()) {
      return kind.missing(me.id());
    }
    memory.remove(member.get());
    tell(event, visit.target(), List.of(me));
    return visit.done();
  }

  /** Removes the member to whom a path leads. */
  public Answer remove(Visit visit) {
    remove(visit.target());
    return visit.done();
  }

  private void remove(Stored member) {
    memory.remove(member);
    Stored group = member.parent();
    if (group != null) {
      tell(Verb.DELETE, group, List.of(member));
    }
  }

  public void link(Stored user, Stored group) {
    if (!has(group, user)) {
      memory.shelf(kind).link(user, group);
    }
  }

  public boolean has(Stored group, Stored user) {
    return memory.shelf(kind).find(user.id(), List.of(group)).isPresent();
  }

  private void tell(Verb change, Stored group, List<Stored> members) {
    kind.event(change).ifPresent(each -> tell(each, group, members));
  }

  public void tell(String event, Stored group, List<Stored> members) {
    JsonObject value = group.value().deepCopy();
    value.add(list, Json.array(members.stream().map(Stored::value).toList()));
    memory.tell(event, new Stored(group.kind(), value, null));
  }

  private Answer joined(Visit visit, List<Stored> users) {
    String ids = users.stream().map(Stored::id).collect(Collectors.joining(","));
    JsonObject answer = new JsonObject();
    answer.addProperty("ids", ids);
    answer.addProperty("member_ids", ids);
    answer.addProperty("added_at", memory.now().toString());
    answer.addProperty("add_at", memory.now().toString());
    return visit.answer(answer);
  }
}
