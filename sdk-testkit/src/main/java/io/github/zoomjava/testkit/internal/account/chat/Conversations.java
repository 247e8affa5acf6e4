package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With whom and where a user has chatted, and which of these conversations have a star. */
final class Conversations {
  private static final Kind STAR = Kind.named("star");
  private static final String GROUP = "groupchat";
  private static final String PAIR = "1:1";

  private final Memory memory;
  private final People people;

  Conversations(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    memory.keep(STAR);
    memory.on("GET /chat/users/{user}/sessions", this::list);
    memory.on("PATCH /chat/users/{user}/events", this::star);
  }

  private Answer list(Visit visit) {
    Stored user = visit.target();
    Map<String, JsonObject> sessions = new LinkedHashMap<>();
    memory
        .shelf(Messages.MESSAGE)
        .all()
        .filter(each -> Days.of(visit.call()).have(each.text("date_time")))
        .forEach(
            each -> {
              @Nullable JsonObject session = session(each, user);
              if (session != null) {
                sessions.put(each.text("session"), session);
              }
            });
    String type = visit.query("type");
    boolean starred = visit.query("search_star").equals("true");
    return Pages.of(
        visit.call(),
        sessions.values().stream()
            .filter(each -> type.isEmpty() || type.equals(Json.text(each, "type")))
            .filter(each -> !starred || hasStar(user, Json.text(each, "id")))
            .toList());
  }

  /** A message as the latest of a conversation that the user is part of; null for another. */
  private @Nullable JsonObject session(Stored message, Stored user) {
    JsonObject session = new JsonObject();
    session.add("last_message_sent_time", message.value().get("date_time"));
    if (message.text("type").equals("to_channel")) {
      session.addProperty("id", message.text("channel_id"));
      session.addProperty("channel_id", message.text("channel_id"));
      session.addProperty("name", message.text("channel_name"));
      session.addProperty("type", GROUP);
      return TeamChat.isMember(memory, message.text("channel_id"), user) ? session : null;
    }
    boolean sent = message.text("send_member_id").equals(user.id());
    boolean received = message.text("contact_id").equals(user.id());
    Optional<Stored> peer = people.find(message.text(sent ? "contact_id" : "send_member_id"));
    if (!(sent || received) || peer.isEmpty()) {
      return null;
    }
    session.addProperty("id", peer.get().id());
    session.addProperty("name", peer.get().text("name"));
    session.addProperty("type", PAIR);
    session.addProperty("peer_contact_user_id", peer.get().id());
    session.addProperty("peer_contact_email", peer.get().text("email"));
    return session;
  }

  private boolean hasStar(Stored user, String target) {
    return memory.shelf(STAR).of(user).stream().anyMatch(each -> isOn(target, each));
  }

  private static boolean isOn(String target, Stored star) {
    return star.text("target_id").equals(target);
  }

  private Answer star(Visit visit) {
    JsonObject params = Json.object(visit.body(), "params");
    boolean channel = Json.text(params, "target_type").equals("channel");
    Kind kind = channel ? TeamChat.CHANNEL : People.USER;
    String id = Json.text(params, "target_id");
    Optional<Stored> target = memory.shelf(kind).find(id);
    if (target.isEmpty()) {
      return kind.missing(id);
    }
    String found = target.get().id();
    memory.shelf(STAR).of(visit.target()).stream()
        .filter(each -> isOn(found, each))
        .forEach(memory::remove);
    boolean star = Json.text(visit.body(), "method").equals("star");
    if (star) {
      JsonObject facts = new JsonObject();
      facts.addProperty("target_id", found);
      memory.shelf(STAR).add(facts, visit.target());
    }
    tell(star ? "team_chat.starred" : "team_chat.unstarred", target.get());
    return visit.done();
  }

  private void tell(String event, Stored target) {
    JsonObject item = new JsonObject();
    boolean channel = target.kind() == TeamChat.CHANNEL;
    item.addProperty("type", channel ? "channel" : "contact");
    item.addProperty(channel ? "channel_id" : "contact_id", target.id());
    item.addProperty("contact_email", target.text("email"));
    JsonObject told = new JsonObject();
    told.add("items", Json.array(List.of(item)));
    memory.tell(event, new Stored(STAR, told, null));
  }
}
