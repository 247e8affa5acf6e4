package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Act;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.ToldSettings;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.Optional;

/** Groups, of which a user may be in several, and roles, of which everybody has one. */
public final class Groups {
  static final String OWNER = "0";
  static final String MEMBER = "2";

  public static final Kind GROUP =
      Kind.named("group")
          .at("/groups", Verb.LIST, Verb.CREATE)
          .at("/groups/{group}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .missing(404, 4130)
          .events("group")
          .counts("group member", "total_members");

  private static final Kind GROUP_MEMBER =
      Kind.named("group member")
          .at("/groups/{group}/members", Verb.LIST)
          .alsoBy("email")
          .missing(404, 4131)
          .event(Verb.CREATE, "group.member_added")
          .event(Verb.DELETE, "group.member_deleted");

  private static final Kind GROUP_ADMIN =
      Kind.named("group admin")
          .at("/groups/{group}/admins", Verb.LIST)
          .alsoBy("email")
          .missing(400, 4138)
          .event(Verb.CREATE, "group.admin_added")
          .event(Verb.DELETE, "group.admin_deleted");

  private static final Kind SETTINGS =
      Kind.named("group settings")
          .at("/groups/{group}/settings", Verb.SHOW, Verb.UPDATE)
          .event(Verb.UPDATE, "group.settings_updated");

  private static final Kind LOCKS =
      Kind.named("group locks")
          .at("/groups/{group}/lock_settings", Verb.SHOW, Verb.UPDATE)
          .event(Verb.UPDATE, "group.lock_settings_updated");

  private static final Kind REGISTRATION =
      Kind.named("group registration settings")
          .at("/groups/{group}/settings/registration", Verb.SHOW, Verb.UPDATE);

  private static final List<String> BUILT_IN = List.of("Owner", "Admin", "Member");

  private static final Kind ROLE =
      Kind.named("role")
          .at("/roles", Verb.CREATE)
          .at("/roles/{role}", Verb.UPDATE)
          .id("id", Groups::roleId)
          .missing(400, 1034);

  private final Memory memory;
  private final People people;
  private final Crud groups;
  private final Members members;

  public Groups(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    groups = memory.keep(GROUP);
    memory.below("/groups/{group}");
    memory.on("POST /groups", ifNameIsFree(groups.act(Verb.CREATE)));
    memory.on("PATCH /groups/{group}", ifNameIsFree(groups.act(Verb.UPDATE)));
    members = new Members(memory, people, GROUP_MEMBER, "members");
    memory.on("POST /groups/{group}/members", members::add);
    memory.on("DELETE /groups/{group}/members/{group member}", members::remove);
    memory.on("PATCH /groups/{group}/members/{group member}", this::updateMember);
    Members admins = new Members(memory, people, GROUP_ADMIN, "admins");
    memory.on("POST /groups/{group}/admins", admins::add);
    memory.on("DELETE /groups/{group}/admins/{group admin}", admins::remove);
    new ToldSettings(memory, SETTINGS);
    new ToldSettings(memory, LOCKS);
    memory.keepOneEach(REGISTRATION);
    memory.keep(ROLE);
    BUILT_IN.forEach(this::addRole);
    memory.on("GET /roles", this::listRoles);
    memory.on("GET /roles/{role}", visit -> visit.answer(counted(visit.target())));
    memory.on("DELETE /roles/{role}", this::deleteRole);
    memory.on("GET /roles/{role}/members", this::listRoleMembers);
    memory.on("POST /roles/{role}/members", this::addRoleMembers);
    memory.on("DELETE /roles/{role}/members/{user}", this::removeRoleMember);
  }

  Stored create(JsonObject group) {
    return groups.create(group, null);
  }

  Answer delete(Visit visit) {
    return groups.delete(visit, visit.target());
  }

  Optional<Stored> named(String name) {
    return memory.shelf(GROUP).all().filter(each -> each.text("name").equals(name)).findFirst();
  }

  Members members() {
    return members;
  }

  private Act ifNameIsFree(Act act) {
    return visit -> {
      String name = Json.text(visit.body(), "name");
      return named(name).filter(each -> !each.equals(visit.targetOrNull())).isPresent()
          ? ZoomErrors.error(409, 4132, "The fake account has a group " + name + " already.")
          : act.on(visit);
    };
  }

  /** Moves a member to another group, or makes this group the first of the member's. */
  private Answer updateMember(Visit visit) {
    Stored member = visit.target();
    if (Json.text(visit.body(), "action").equals("set_primary")) {
      member.value().addProperty("primary_group_id", visit.path().get(0).id());
      return visit.done();
    }
    String id = Json.text(visit.body(), "target_group_id");
    Optional<Stored> target = memory.shelf(GROUP).find(id);
    if (target.isEmpty()) {
      return GROUP.missing(id);
    }
    memory.remove(member);
    members.link(member, target.get());
    return visit.done();
  }

  /** Zoom numbers the roles that every account has. */
  private static JsonPrimitive roleId(int number) {
    return new JsonPrimitive(
        number < BUILT_IN.size() ? Integer.toString(number) : Ids.text("role", number));
  }

  private void addRole(String name) {
    JsonObject role = new JsonObject();
    role.addProperty("name", name);
    memory.shelf(ROLE).add(role, null);
  }

  private Answer listRoles(Visit visit) {
    return Pages.of(visit.call(), memory.shelf(ROLE).all().map(this::counted).toList());
  }

  private JsonObject counted(Stored role) {
    role.value().addProperty("total_members", members(role).size());
    return role.value();
  }

  private Answer listRoleMembers(Visit visit) {
    return Pages.of(visit.call(), members(visit.target()));
  }

  private List<JsonObject> members(Stored role) {
    return memory
        .shelf(People.USER)
        .all()
        .map(Stored::value)
        .filter(each -> Json.text(each, "role_id").equals(role.id()))
        .toList();
  }

  private Answer addRoleMembers(Visit visit) {
    for (JsonObject each : Json.objects(visit.body(), "members")) {
      Optional<Stored> user = people.named(each);
      if (user.isEmpty()) {
        return People.USER.missing(People.key(each));
      }
      user.get().value().addProperty("role_id", visit.target().id());
    }
    return visit.done();
  }

  private Answer deleteRole(Visit visit) {
    members(visit.target()).forEach(each -> each.addProperty("role_id", MEMBER));
    memory.remove(visit.target());
    return visit.done();
  }

  private Answer removeRoleMember(Visit visit) {
    visit.target().value().addProperty("role_id", MEMBER);
    return visit.done();
  }
}
