package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Chat messages between two users, or in a channel. */
final class Messages {
  private static final Kind MESSAGE =
      Kind.named("message")
          .at("/chat/users/{user}/messages/{message}", Verb.SHOW)
          .id("id", Ids.dashed("message"))
          .missing(400, 300)
          .defaults("{\"status\": \"Normal\", \"message_type\": \"plain_text_message\"}")
          .event(Verb.DELETE, "chat_message.deleted")
          .finish(Messages::finish);

  private final AccountState account;

  Messages(AccountState account) {
    this.account = account;
    Crud crud = account.keep(MESSAGE);
    account.on(
        "POST /chat/users/{user}/messages",
        visit ->
            to(
                Json.text(visit.body(), "to_channel"),
                Json.text(visit.body(), "to_contact"),
                it -> send(visit, it)));
    account.on(
        "GET /chat/users/{user}/messages",
        visit -> to(visit.query("to_channel"), visit.query("to_contact"), it -> list(visit, it)));
    account.on(
        "PUT /chat/users/{user}/messages/{message}", visit -> ifSender(visit, () -> edit(visit)));
    account.on(
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
      return account
          .shelf(TeamChat.CHANNEL)
          .find(channel)
          .map(conversation)
          .orElseGet(() -> TeamChat.CHANNEL.missing(channel));
    }
    if (contact.isEmpty()) {
      return ZoomErrors.error(400, 300, "Either to_contact or to_channel has to be given.");
    }
    Optional<Stored> user = account.people().find(contact);
    return user.map(conversation).orElseGet(() -> People.USER.missing(contact));
  }

  private Answer send(Visit visit, Stored end) {
    Stored sender = visit.target();
    JsonObject message = visit.body().deepCopy();
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
    Stored sent = account.shelf(MESSAGE).add(message, null);
    account.tell("chat_message.sent", sent);
    return visit.answer(sent.value());
  }

  private static void finish(Stored made, int number) {
    made.value().addProperty("date_time", Moments.after(number).toString());
    made.value().addProperty("timestamp", Moments.after(number).toEpochMilli());
  }

  /** The messages of a channel, or those that two users sent to each other. */
  private Answer list(Visit visit, Stored end) {
    String session = session(visit.target(), end);
    return Pages.of(
        visit.call(),
        account
            .shelf(MESSAGE)
            .all()
            .filter(each -> each.text("session").equals(session))
            .map(Stored::value)
            .toList());
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
    account.tell("chat_message.updated", visit.target());
    return visit.done();
  }

  private static Answer ifSender(Visit visit, Supplier<Answer> action) {
    boolean sender = visit.target().text("send_member_id").equals(visit.path().get(0).id());
    return sender
        ? action.get()
        : ZoomErrors.error(400, 200, "Only who sent a message can change or delete it.");
  }
}
