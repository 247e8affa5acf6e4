package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.Members;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Settings;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done with channels beside their members: several at once, found, kept for a time. */
final class Channels {
  private static final Kind RETENTION = Kind.named("channel retention");

  private final Memory memory;
  private final People people;
  private final Members members;
  private final Crud channels;
  private final Settings retention;

  Channels(Memory memory, People people, Crud channels, Members members) {
    this.memory = memory;
    this.people = people;
    this.channels = channels;
    this.members = members;
    this.retention = memory.keepOneEach(RETENTION);
    memory.below("/chat/channels/{channel}");
    memory.below("/chat/migration/channels/{channel}");
    memory.below("/chat/channels/{channel}/activities", Absence.error(404, 5306));
    memory.on("DELETE /chat/users/{user}/channels", this::deleteAll);
    memory.on("PATCH /chat/channels/events", this::archive);
    memory.on("POST /chat/channels/search", this::search);
    memory.on("GET /chat/channels/{channel}/retention", this::showRetention);
    memory.on("PATCH /chat/channels/{channel}/retention", retention::update);
  }

  private Answer deleteAll(Visit visit) {
    List<Stored> all = new ArrayList<>();
    for (String id : visit.ids("channel_ids")) {
      Optional<Stored> channel = memory.shelf(TeamChat.CHANNEL).find(id);
      if (channel.isEmpty()) {
        return TeamChat.CHANNEL.missing(404, 4400, id);
      }
      all.add(channel.get());
    }
    all.forEach(each -> channels.delete(visit, each));
    return visit.done();
  }

  private Answer archive(Visit visit) {
    boolean archive = Json.text(visit.body(), "method").equals("archive");
    JsonArray failed = new JsonArray();
    for (JsonElement each : Json.elements(visit.body(), "channel_ids")) {
      Optional<Stored> channel = memory.shelf(TeamChat.CHANNEL).find(each.getAsString());
      channel.ifPresent(it -> archive(it, archive));
      if (channel.isEmpty()) {
        JsonObject failure = new JsonObject();
        failure.add("channel_id", each);
        failure.addProperty("error_code", "4130");
        failure.addProperty("reason", "The fake account has no such channel.");
        failed.add(failure);
      }
    }
    JsonObject answer = new JsonObject();
    answer.add("failed_channels", failed);
    return visit.answer(answer);
  }

  private void archive(Stored channel, boolean archive) {
    channel.value().addProperty("archived", archive);
    memory.tell(archive ? "team_chat.channel_archived" : "team_chat.channel_unarchived", channel);
  }

  private Answer search(Visit visit) {
    JsonObject needle = Json.object(visit.body(), "needle");
    String user = Json.text(visit.body(), "user_id");
    Optional<Stored> asking = people.find(user.isEmpty() ? "me" : user);
    if (asking.isEmpty()) {
      return People.USER.missing(user);
    }
    boolean joined = Json.text(visit.body(), "haystack").equals("user_joined");
    boolean archived = Json.text(visit.body(), "include_archived").equals("true");
    return Pages.of(
        visit.call(),
        memory
            .shelf(TeamChat.CHANNEL)
            .all()
            .filter(each -> isFoundBy(needle, each.text("name")))
            .filter(each -> !joined || members.has(each, asking.get()))
            .filter(each -> archived || !each.text("archived").equals("true"))
            .map(memory::current)
            .toList());
  }

  private static boolean isFoundBy(JsonObject needle, String name) {
    return Json.text(needle, "search_type").equals("by_channel_name_exact_match")
        ? name.equals(Json.text(needle, "channel_name"))
        : Json.elements(needle, "keywords").stream().allMatch(it -> name.contains(it.getAsString()))
            && name.contains(Json.text(needle, "channel_name"));
  }

  private Answer showRetention(Visit visit) {
    JsonObject shown = retention.of(visit.target()).value().deepCopy();
    shown.addProperty("channel_id", visit.target().id());
    return visit.answer(shown);
  }
}
