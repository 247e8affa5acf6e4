package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.Optional;

/** What is attached to chat messages: reactions, pins in a channel, and one's own bookmarks. */
final class MessageMarks {
  private final Memory memory;
  private final People people;

  MessageMarks(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    memory.below("/chat/messages/{message}/reminder", Absence.error(404, 4200));
    memory.on("PATCH /chat/users/{user}/messages/{message}/emoji_reactions", this::react);
    memory.on("PATCH /chat/channel/message/events", this::pin);
    memory.on("GET /chat/channels/{channel}/pinned", this::listPinned);
    memory.on("PATCH /chat/messages/bookmarks", this::bookmark);
    memory.on("GET /chat/messages/bookmarks", this::listBookmarks);
  }

  private Answer react(Visit visit) {
    Stored message = visit.target();
    JsonPrimitive user = new JsonPrimitive(visit.path().get(0).id());
    String emoji = Json.text(visit.body(), "emoji");
    boolean add = Json.text(visit.body(), "action").equals("add");
    List<JsonObject> others =
        Json.objects(message.value(), "reactions").stream()
            .filter(each -> !Json.text(each, "emoji").equals(emoji))
            .toList();
    JsonArray users = new JsonArray();
    Json.objects(message.value(), "reactions").stream()
        .filter(each -> Json.text(each, "emoji").equals(emoji))
        .flatMap(each -> Json.elements(each, "user_ids").stream())
        .filter(each -> !each.equals(user))
        .forEach(users::add);
    if (add) {
      users.add(user);
    }
    JsonArray reactions = Json.array(others);
    if (!users.isEmpty()) {
      reactions.add(reaction(emoji, users));
    }
    message.value().add("reactions", reactions);
    tellReaction(message, emoji, add);
    return visit.done();
  }

  private static JsonObject reaction(String emoji, JsonArray users) {
    JsonObject reaction = new JsonObject();
    reaction.addProperty("emoji", emoji);
    reaction.addProperty("total_count", users.size());
    reaction.add("user_ids", users);
    return reaction;
  }

  private void tellReaction(Stored message, String emoji, boolean added) {
    String place = message.text("type").equals("to_channel") ? "channel" : "dm";
    JsonObject told = message.value().deepCopy();
    told.add("msg_id", told.get("id"));
    told.add("msg_time", told.get("date_time"));
    told.addProperty("emoji", emoji);
    memory.tell(
        "team_chat." + place + "_reaction_" + (added ? "added" : "removed"),
        new Stored(message.kind(), told, null));
  }

  private Answer pin(Visit visit) {
    String channel = Json.text(visit.body(), "channel_id");
    String id = Json.text(visit.body(), "message_id");
    if (memory.shelf(TeamChat.CHANNEL).find(channel).isEmpty()) {
      return TeamChat.CHANNEL.missing(400, 4130, channel);
    }
    Optional<Stored> message =
        memory.shelf(Messages.MESSAGE).find(id).filter(each -> isIn(channel, each));
    if (message.isEmpty()) {
      return Messages.MESSAGE.missing(400, 5401, id);
    }
    boolean pin = Json.text(visit.body(), "method").equals("pin");
    message.get().value().addProperty("pinned", pin);
    tell("team_chat.channel_pin_" + (pin ? "added" : "removed"), message.get());
    return visit.done();
  }

  private Answer listPinned(Visit visit) {
    String me = people.owner().id();
    return Pages.of(
        visit.call(),
        memory
            .shelf(Messages.MESSAGE)
            .all()
            .filter(each -> isIn(visit.target().id(), each))
            .filter(each -> each.text("pinned").equals("true"))
            .map(each -> pinned(each, me))
            .toList());
  }

  private static JsonObject pinned(Stored message, String by) {
    JsonObject pinned = named(message);
    pinned.addProperty("pinner_user_id", by);
    pinned.addProperty("currently_pinned", true);
    return pinned;
  }

  private Answer bookmark(Visit visit) {
    String id = visit.query("message_id");
    Optional<Stored> message = memory.shelf(Messages.MESSAGE).find(id);
    if (message.isEmpty()) {
      return Messages.MESSAGE.missing(404, 5401, id);
    }
    boolean add = Json.text(visit.body(), "action").equals("add_bookmark");
    message.get().value().addProperty("bookmarked", add);
    tell("team_chat.bookmark_" + (add ? "added" : "removed"), message.get());
    return visit.done();
  }

  private Answer listBookmarks(Visit visit) {
    String channel = visit.query("to_channel");
    String contact = visit.query("to_contact");
    return Pages.of(
        visit.call(),
        memory
            .shelf(Messages.MESSAGE)
            .all()
            .filter(each -> each.text("bookmarked").equals("true"))
            .filter(each -> channel.isEmpty() || isIn(channel, each))
            .filter(each -> contact.isEmpty() || isTo(contact, each))
            .map(MessageMarks::named)
            .toList());
  }

  private static boolean isIn(String channel, Stored message) {
    return message.text("channel_id").equals(channel);
  }

  private static boolean isTo(String contact, Stored message) {
    return message.text("contact_id").equals(contact)
        || message.text("contact_email").equalsIgnoreCase(contact);
  }

  /** A message by the names that lists of such have. */
  private static JsonObject named(Stored message) {
    JsonObject named = message.value().deepCopy();
    named.add("message_id", named.get("id"));
    named.add("message_timestamp", named.get("timestamp"));
    named.add("sender_user_id", named.get("send_member_id"));
    return named;
  }

  private void tell(String event, Stored message) {
    memory.tell(event, new Stored(message.kind(), named(message), null));
  }
}
