package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Chat messages between two users, or in a channel. */
final class Messages {
  static final Kind MESSAGE =
      Kind.named("message")
          .at("/chat/users/{user}/messages/{message}", Verb.SHOW)
          .id("id", Ids.dashed("message"))
          .missing(400, 300)
          .defaults("{\"status\": \"Normal\", \"message_type\": \"plain_text_message\"}")
          .event(Verb.DELETE, "chat_message.deleted")
          .finish(Messages::finish);

  private static final Absence NO_PARENT =
      (call, kind, id) -> kind == MESSAGE ? kind.missing(404, 4131, id) : kind.missing(id);

  private final Memory memory;
  private final People people;

  Messages(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    Crud crud = memory.keep(MESSAGE);
    memory.on(
        "POST /chat/users/{user}/messages",
        visit ->
            to(
                Json.text(visit.body(), "to_channel"),
                Json.text(visit.body(), "to_contact"),
                it -> send(visit, it)));
    memory.on(
        "GET /chat/users/{user}/messages",
        visit -> to(visit.query("to_channel"), visit.query("to_contact"), it -> list(visit, it)));
    memory.below("/chat/users/{user}/messages/{message}");
    memory.on("GET /chat/users/{user}/messages/{message}/thread", this::listThread, NO_PARENT);
    new MessageMarks(memory, people);
    new Conversations(memory, people);
    memory.on(
        "PUT /chat/users/{user}/messages/{message}", visit -> ifSender(visit, () -> edit(visit)));
    memory.on(
        "DELETE /chat/users/{user}/messages/{message}",
        visit ->
            ifSender(
                visit,
                () -> {
                  return crud.delete(visit, visit.target());
                }));
  }

  /** Finds the channel, or the user, that is one end of a conversation. */
  private Answer to(String channel, String contact, Function<Stored, Answer> conversation) {
    if (!channel.isEmpty()) {
      return memory
          .shelf(TeamChat.CHANNEL)
          .find(channel)
          .map(conversation)
          .orElseGet(() -> TeamChat.CHANNEL.missing(channel));
    }
    if (contact.isEmpty()) {
      return ZoomErrors.error(400, 300, "Either to_contact or to_channel has to be given.");
    }
    Optional<Stored> user = people.find(contact);
    return user.map(conversation).orElseGet(() -> People.USER.missing(contact));
  }

  private Answer send(Visit visit, Stored end) {
    String main = Json.text(visit.body(), "reply_main_message_id");
    Optional<Stored> answered = memory.shelf(MESSAGE).find(main);
    if (!main.isEmpty() && answered.isEmpty()) {
      return MESSAGE.missing(main);
    }
    Stored sender = visit.target();
    JsonObject message = visit.body().deepCopy();
    answered.ifPresent(
        each -> message.add("reply_main_message_timestamp", each.value().get("timestamp")));
    message.addProperty("session", session(sender, end));
    message.addProperty("session_id", end.id());
    message.addProperty("sender", sender.text("email"));
    message.addProperty("sender_display_name", sender.text("name"));
    message.addProperty("send_member_id", sender.id());
    if (end.kind() == TeamChat.CHANNEL) {
      message.addProperty("type", "to_channel");
      message.addProperty("channel_id", end.id());
      message.addProperty("channel_name", end.text("name"));
    } else {
      message.addProperty("type", "to_contact");
      message.addProperty("contact_id", end.id());
      message.addProperty("contact_email", end.text("email"));
    }
    Stored sent = memory.shelf(MESSAGE).add(message, null);
    String parent = sent.text("reply_main_message_id");
    sent.value().addProperty("parent_msg_id", parent);
    memory.tell(parent.isEmpty() ? "chat_message.sent" : "chat_message.replied", sent);
    return visit.answer(sent.value());
  }

  private static void finish(Stored made, int number, Instant now) {
    made.value().addProperty("date_time", now.toString());
    made.value().addProperty("timestamp", now.toEpochMilli());
  }

  /** The messages of a channel, or those that two users sent to each other. */
  private Answer list(Visit visit, Stored end) {
    String session = session(visit.target(), end);
    return Pages.of(
        visit.call(),
        memory
            .shelf(MESSAGE)
            .all()
            .filter(each -> each.text("session").equals(session))
            .filter(each -> isAskedFor(each, visit))
            .map(Stored::value)
            .toList());
  }

  private static boolean isAskedFor(Stored message, Visit visit) {
    String date = visit.query("date");
    Days days = date.isEmpty() ? Days.of(visit.call()) : new Days(date, date);
    boolean mainOnly = visit.query("exclude_child_message").equals("true");
    return days.have(message.text("date_time"))
        && message.text("message").contains(visit.query("search_key"))
        && !(mainOnly && isReply(message));
  }

  private static boolean isReply(Stored message) {
    return !message.text("reply_main_message_id").isEmpty();
  }

  /** A message and what was answered to it. */
  private Answer listThread(Visit visit) {
    Stored main = visit.target();
    boolean whole = visit.query("need_main_message").equals("true");
    JsonObject answer = new JsonObject();
    List<JsonObject> thread =
        memory
            .shelf(MESSAGE)
            .all()
            .filter(each -> (whole && each.equals(main)) || isReply(each, main))
            .filter(each -> Days.of(visit.call()).have(each.text("date_time")))
            .map(Messages::inThread)
            .toList();
    answer.addProperty("total", thread.size());
    answer.add("messages", Json.array(thread));
    return visit.answer(answer);
  }

  private static boolean isReply(Stored message, Stored main) {
    return message.text("reply_main_message_id").equals(main.id());
  }

  private static JsonObject inThread(Stored message) {
    JsonObject shown = message.value().deepCopy();
    shown.add("msg_id", shown.get("id"));
    shown.addProperty("is_reply", isReply(message));
    shown.add("sender_user_id", shown.get("send_member_id"));
    shown.add("sender_email", shown.get("sender"));
    return shown;
  }

  private static String session(Stored user, Stored end) {
    boolean first = user.id().compareTo(end.id()) < 0;
    return end.kind() == TeamChat.CHANNEL
        ? end.id()
        : first ? user.id() + end.id() : end.id() + user.id();
  }

  private Answer edit(Visit visit) {
    JsonObject message = visit.target().value();
    message.add("message", visit.body().get("message"));
    message.addProperty("status", "Edited");
    memory.tell("chat_message.updated", visit.target());
    return visit.done();
  }

  private static Answer ifSender(Visit visit, Supplier<Answer> action) {
    boolean sender = visit.target().text("send_member_id").equals(visit.path().get(0).id());
    return sender
        ? action.get()
        : ZoomErrors.error(400, 200, "Only who sent a message can change or delete it.");
  }
}
