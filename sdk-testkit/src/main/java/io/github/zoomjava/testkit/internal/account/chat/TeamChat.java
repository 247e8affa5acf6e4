package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.Members;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channels and who is in them. */
public final class TeamChat {
  static final Kind CHANNEL =
      Kind.named("channel")
          .at("/chat/channels", Verb.LIST)
          .at("/chat/channels/{channel}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .at("/chat/users/{user}/channels/{channel}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .id("id", Ids.hex("channel"))
          .missing(404, 4130)
          .defaults("{\"type\": 1}")
          .events("chat_channel")
          .counts("channel member", "member_count")
          .finish(TeamChat::finish);

  private static final Kind MEMBER =
      Kind.named("channel member")
          .alsoBy("email")
          .missing(404, 1001)
          .event(Verb.CREATE, "chat_channel.member_invited")
          .event(Verb.DELETE, "chat_channel.member_removed");

  private final Memory memory;
  private final Members members;
  private final ChannelMembers staff;

  public TeamChat(Memory memory, People people) {
    this.memory = memory;
    Crud channels = memory.keep(CHANNEL);
    members = new Members(memory, people, MEMBER, "members");
    memory.on("GET /chat/users/{user}/channels", this::list);
    memory.on("POST /chat/users/{user}/channels", this::create);
    for (String owner : List.of("", "/users/{user}")) {
      String path = "/chat" + owner + "/channels/{channel}/members";
      memory.on("POST " + path, members::add);
      memory.on("DELETE " + path + "/{channel member}", members::remove);
    }
    memory.on(
        "POST /chat/channels/{channel}/members/me",
        visit -> members.join(visit, "chat_channel.member_joined"));
    memory.on(
        "DELETE /chat/channels/{channel}/members/me",
        visit -> members.leave(visit, "chat_channel.member_left"));
    new Channels(memory, people, channels, members);
    staff = new ChannelMembers(memory, people, MEMBER, members);
    new Messages(memory, people);
    new Directory(memory, people);
    new Contacts(memory, people);
  }

  private static void finish(Stored made, int number, Instant now) {
    JsonObject value = made.value();
    value.remove("members");
    value.addProperty("jid", made.id() + "@conference.example.com");
    value.addProperty("channel_url", "https://example.com/launch/chat?channel=" + made.id());
    value.addProperty("date_time", now.toString());
    value.addProperty("timestamp", now.toEpochMilli());
  }

  static boolean isMember(Memory memory, String channel, Stored user) {
    return memory
        .shelf(CHANNEL)
        .find(channel)
        .flatMap(each -> memory.shelf(MEMBER).find(user.id(), List.of(each)))
        .isPresent();
  }

  private Answer list(Visit visit) {
    return Pages.of(
        visit.call(),
        memory
            .shelf(CHANNEL)
            .all()
            .filter(each -> members.has(each, visit.target()))
            .map(memory::current)
            .toList());
  }

  private Answer create(Visit visit) {
    List<Stored> users = new ArrayList<>(List.of(visit.target()));
    @Nullable Answer missing = members.find(Json.objects(visit.body(), "members"), users);
    if (missing != null) {
      return missing;
    }
    Stored channel = memory.shelf(CHANNEL).add(visit.body(), null);
    users.forEach(each -> members.link(each, channel));
    staff.own(channel, visit.target());
    members.tell("chat_channel.created", channel, users);
    return visit.answer(memory.current(channel));
  }
}
