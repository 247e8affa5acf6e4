package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.Groups;
import io.github.zoomjava.testkit.internal.account.people.Members;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is in a channel and in which role, by themselves or with a group of the account. */
final class ChannelMembers {
  private static final Kind ADMIN = Kind.named("channel admin").alsoBy("email");
  private static final Kind GROUP = Kind.named("channel group").missing(404, 5306);
  private static final Absence NO_CHANNEL = Absence.error(404, 5306);

  private final Memory memory;
  private final People people;
  private final Kind kind;
  private final Members members;
  private final Members admins;

  ChannelMembers(Memory memory, People people, Kind kind, Members members) {
    this.memory = memory;
    this.people = people;
    this.kind = kind;
    this.members = members;
    admins = new Members(memory, people, ADMIN, "admins");
    memory.keep(GROUP);
    String ofUser = "/chat/users/{user}/channels/{channel}";
    memory.on("GET /chat/channels/{channel}/members", this::list);
    memory.on("GET " + ofUser + "/members", this::list);
    memory.on("DELETE /chat/channels/{channel}/members", this::removeAll);
    memory.on("DELETE " + ofUser + "/members", this::removeAll);
    memory.on("GET " + ofUser + "/admins", this::listAdmins);
    memory.on("POST " + ofUser + "/admins", admins::add);
    memory.on("DELETE " + ofUser + "/admins", this::demote);
    String groups = "/chat/channels/{channel}/members/groups";
    memory.on("GET " + groups, this::listGroups, NO_CHANNEL);
    memory.on("POST " + groups, this::invite, NO_CHANNEL);
    memory.on("DELETE " + groups + "/{channel group}", this::removeGroup, NO_CHANNEL);
    memory.on("GET /groups/{group}/channels", this::listChannels);
  }

  /** Who makes a channel is an admin of it, whom roles call its owner. */
  void own(Stored channel, Stored owner) {
    channel.value().addProperty("owner_id", owner.id());
    admins.link(owner, channel);
  }

  private Answer list(Visit visit) {
    return Pages.of(
        visit.call(),
        memory.shelf(kind).of(visit.target()).stream()
            .map(each -> withRole(each, visit.target()))
            .toList());
  }

  private Answer listAdmins(Visit visit) {
    return Pages.of(
        visit.call(),
        memory.shelf(ADMIN).of(visit.target()).stream()
            .map(each -> withRole(each, visit.target()))
            .toList());
  }

  private JsonObject withRole(Stored member, Stored channel) {
    boolean owner = member.id().equals(channel.text("owner_id"));
    String role = owner ? "owner" : admins.has(channel, member) ? "admin" : "member";
    JsonObject shown = member.value().deepCopy();
    shown.addProperty("role", role);
    return shown;
  }

  private Answer removeAll(Visit visit) {
    members.leave(visit.target(), users(visit, "identifiers", "member_ids", "user_ids"));
    return visit.done();
  }

  private Answer demote(Visit visit) {
    admins.leave(visit.target(), users(visit, "admin_ids", "user_ids"));
    return visit.done();
  }

  private List<Stored> users(Visit visit, String... parameters) {
    List<Stored> users = new ArrayList<>();
    for (String parameter : parameters) {
      visit.ids(parameter).forEach(each -> people.find(each).ifPresent(users::add));
    }
    return users;
  }

  private Answer listGroups(Visit visit) {
    return visit.answer(shown(visit.target(), memory.shelf(GROUP).of(visit.target())));
  }

  private Answer invite(Visit visit) {
    List<Stored> groups = new ArrayList<>();
    for (JsonObject each : Json.objects(visit.body(), "groups")) {
      String id = Json.text(each, "group_id");
      Optional<Stored> group = memory.shelf(Groups.GROUP).find(id);
      if (group.isEmpty()) {
        return Groups.GROUP.missing(id);
      }
      groups.add(group.get());
    }
    groups.forEach(each -> memory.shelf(GROUP).link(each, visit.target()));
    JsonObject answer = shown(visit.target(), groups);
    answer.addProperty("added_at", memory.now().toString());
    return visit.answer(answer);
  }

  private Answer removeGroup(Visit visit) {
    memory.remove(visit.target());
    return visit.done();
  }

  private static JsonObject shown(Stored channel, List<Stored> groups) {
    JsonArray shown = new JsonArray();
    for (Stored each : groups) {
      JsonObject group = new JsonObject();
      group.addProperty("group_id", each.id());
      group.addProperty("group_name", each.text("name"));
      shown.add(group);
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("channel_id", channel.id());
    answer.add("groups", shown);
    return answer;
  }

  private Answer listChannels(Visit visit) {
    JsonArray channels = new JsonArray();
    for (Stored channel : memory.shelf(TeamChat.CHANNEL).all().toList()) {
      if (memory.shelf(GROUP).find(visit.target().id(), List.of(channel)).isPresent()) {
        JsonObject shown = memory.current(channel).deepCopy();
        shown.addProperty("channel_id", channel.id());
        shown.addProperty("channel_name", channel.text("name"));
        channels.add(shown);
      }
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("group_id", visit.target().id());
    answer.add("channels", channels);
    return visit.answer(answer);
  }
}
