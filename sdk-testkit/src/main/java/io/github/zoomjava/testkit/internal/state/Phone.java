package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.List;
import java.util.stream.Stream;

/** Phone users, who are the users of the account; their calls, and the recordings of these. */
final class Phone {
  private static final Kind CALL =
      Kind.named("call")
          .at("/phone/call_history", Verb.LIST)
          .at("/phone/call_history/{call}", Verb.SHOW)
          .at("/phone/users/{user}/call_history", Verb.LIST)
          .at("/phone/users/{user}/call_history/{call}", Verb.DELETE)
          .at("/phone/call_logs", Verb.LIST)
          .at("/phone/call_logs/{call}", Verb.SHOW)
          .at("/phone/users/{user}/call_logs", Verb.LIST)
          .at("/phone/users/{user}/call_logs/{call}", Verb.DELETE)
          .id("id", Ids.dashed("call"))
          .alsoBy("call_id")
          .finish(Phone::finish);

  private static final Kind RECORDING =
      Kind.named("phone recording")
          .at("/phone/recordings/{phone recording}", Verb.UPDATE)
          .at("/phone/call_logs/{phone recording}/recordings", Verb.SHOW)
          .id("id", Ids.hex("phone recording"))
          .alsoBy("call_id")
          .alsoBy("call_log_id")
          .alsoBy("file_id");

  private final AccountState account;

  Phone(AccountState account) {
    this.account = account;
    account.keep(CALL);
    account.keep(RECORDING);
    account.on("GET /phone/users", this::listUsers);
    account.on("GET /phone/users/{user}", visit -> visit.answer(phoneUser(visit.target())));
    account.on("PATCH /phone/users/{user}", this::updateUser);
    account.on("GET /phone/recordings", visit -> list(visit, account.shelf(RECORDING).all()));
    account.on(
        "GET /phone/users/{user}/recordings",
        visit -> list(visit, account.shelf(RECORDING).of(visit.target()).stream()));
    account.on("DELETE /phone/recordings/{phone recording}", this::delete);
    account.on("PUT /phone/recordings/{phone recording}/status", this::recover);
    account.on("GET /phone/recording/download/{phone recording}", this::download);
  }

  /** Adds a recorded call of a user to a number. */
  Stored addCall(Stored user, String number) {
    JsonObject facts = new JsonObject();
    facts.addProperty("user_id", user.id());
    facts.addProperty("direction", "outbound");
    facts.addProperty("caller_name", user.text("name"));
    facts.addProperty("caller_email", user.text("email"));
    facts.addProperty("callee_did_number", number);
    facts.addProperty("callee_number", number);
    facts.addProperty("duration", 60);
    Stored call = account.shelf(CALL).add(facts, user);
    tell("phone.caller_call_history_completed", "call_logs", call);
    JsonObject recorded = call.value().deepCopy();
    recorded.addProperty("call_log_id", call.id());
    recorded.addProperty("call_history_id", call.id());
    recorded.addProperty("recording_type", "Automatic");
    recorded.addProperty("auto_delete_enable", false);
    String file = Ids.text("phone file", account.shelf(RECORDING).made());
    recorded.addProperty("file_id", file);
    recorded.addProperty("download_url", account.origin() + "/v2/phone/recording/download/" + file);
    Stored recording = account.shelf(RECORDING).add(recorded, user);
    call.value().addProperty("recording_id", recording.id());
    call.value().addProperty("has_recording", true);
    tell("phone.recording_completed", "recordings", recording);
    return call;
  }

  private static void finish(Stored call, int number) {
    JsonObject value = call.value();
    value.addProperty("call_history_uuid", call.id());
    value.addProperty("call_id", Long.toString(7_000_000_000_000_000_001L + number));
    String start = Moments.after(number).toString();
    value.addProperty("date_time", start);
    value.addProperty("start_time", start);
    value.addProperty("end_time", Moments.after(number + 60).toString());
  }

  private Answer listUsers(Visit visit) {
    return Pages.of(visit.call(), account.shelf(People.USER).all().map(Phone::phoneUser).toList());
  }

  /** What is set for the phone covers what the user has by the same name. */
  private static JsonObject phoneUser(Stored user) {
    JsonObject shown = user.value().deepCopy();
    shown.addProperty("status", user.text("status").equals("active") ? "activate" : "deactivate");
    Projection.patch(shown, Json.object(user.value(), "phone"));
    return shown;
  }

  private Answer updateUser(Visit visit) {
    JsonObject changes = visit.body().deepCopy();
    String extension = Json.text(changes, "extension_number");
    if (extension.matches("\\d{1,9}")) {
      changes.addProperty("extension_number", Integer.parseInt(extension));
    }
    JsonObject phone = new JsonObject();
    phone.add("phone", changes);
    Projection.patch(visit.target().value(), phone);
    return visit.done();
  }

  private static Answer list(Visit visit, Stream<Stored> recordings) {
    return Pages.of(
        visit.call(), recordings.filter(each -> !isTrashed(each)).map(Stored::value).toList());
  }

  private Answer delete(Visit visit) {
    visit.target().value().addProperty("trashed", true);
    tell("phone.recording_deleted", "recordings", visit.target());
    return visit.done();
  }

  private Answer recover(Visit visit) {
    visit.target().value().addProperty("trashed", false);
    return visit.done();
  }

  private Answer download(Visit visit) {
    Stored recording = visit.target();
    return isTrashed(recording)
        ? ZoomErrors.error(404, 404, "The recording is in the trash.")
        : Answer.file(200, ("The fake recording " + recording.id() + ".\n").repeat(100));
  }

  private static boolean isTrashed(Stored recording) {
    return recording.text("trashed").equals("true");
  }

  /** These events tell of lists of one. */
  private void tell(String event, String list, Stored subject) {
    JsonArray one = Json.array(List.of(subject.value().deepCopy()));
    JsonObject object = new JsonObject();
    object.add(list, one);
    object.add("user_id", subject.value().get("user_id"));
    account.tell(event, new Stored(subject.kind(), object, null));
  }
}
