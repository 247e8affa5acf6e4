package io.github.zoomjava.testkit.internal.account.phone;

import com.google.gson.JsonArray;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The phone of the account, and the recordings of its calls. */
public final class Phone {
  private static final Kind RECORDING =
      Kind.named("phone recording")
          .at("/phone/recordings/{phone recording}", Verb.UPDATE)
          .id("id", Ids.hex("phone recording"))
          .alsoBy("call_id")
          .alsoBy("call_log_id")
          .alsoBy("file_id");

  /** The length of each call. */
  public static final Duration CALL_LENGTH = Duration.ofMinutes(1);

  private static final Absence NO_FILE = Absence.error(400, 404);

  private final Memory memory;
  private final Calls calls;

  public Phone(Memory memory, People people) {
    this.memory = memory;
    calls = new Calls(memory);
    new PhoneUsers(memory);
    new PhonePlaces(memory, people);
    Crud recordings = memory.keep(RECORDING);
    memory.on(
        "GET /phone/call_logs/{phone recording}/recordings",
        recordings.act(Verb.SHOW),
        Absence.error(404, 1001));
    memory.below("/phone/recording_transcript/download/{phone recording}", NO_FILE);
    memory.on("GET /phone/recordings", visit -> list(visit, memory.shelf(RECORDING).all()));
    memory.on(
        "GET /phone/users/{user}/recordings",
        visit -> list(visit, memory.shelf(RECORDING).of(visit.target()).stream()));
    memory.on("DELETE /phone/recordings/{phone recording}", this::delete);
    memory.on("PUT /phone/recordings/{phone recording}/status", this::recover);
    memory.on("GET /phone/recording/download/{phone recording}", this::download, NO_FILE);
  }

  /** Adds a recorded call of a user to a number, which begins at that time. */
  public Stored addCall(Stored user, String number, Instant start) {
    JsonObject facts = new JsonObject();
    facts.addProperty("user_id", user.id());
    facts.addProperty("direction", "outbound");
    facts.addProperty("caller_name", user.text("name"));
    facts.addProperty("caller_email", user.text("email"));
    facts.addProperty("callee_did_number", number);
    facts.addProperty("callee_number", number);
    facts.addProperty("date_time", start.toString());
    facts.addProperty("start_time", start.toString());
    facts.addProperty("end_time", start.plus(CALL_LENGTH).toString());
    facts.addProperty("duration", CALL_LENGTH.toSeconds());
    Stored call = calls.add(facts, user);
    tell("phone.caller_call_history_completed", "call_logs", call);
    JsonObject recorded = call.value().deepCopy();
    recorded.addProperty("call_log_id", call.id());
    recorded.addProperty("call_history_id", call.id());
    recorded.addProperty("recording_type", "Automatic");
    recorded.addProperty("auto_delete_enable", false);
    String file = Ids.text("phone file", memory.shelf(RECORDING).made());
    recorded.addProperty("file_id", file);
    recorded.addProperty("download_url", memory.origin() + "/v2/phone/recording/download/" + file);
    Stored recording = memory.shelf(RECORDING).add(recorded, user);
    call.value().addProperty("recording_id", recording.id());
    call.value().addProperty("has_recording", true);
    tell("phone.recording_completed", "recordings", recording);
    return call;
  }

  private static Answer list(Visit visit, Stream<Stored> recordings) {
    return Pages.of(
        visit.call(),
        recordings
            .filter(each -> !isTrashed(each))
            .filter(each -> isAskedFor(each, visit))
            .map(Stored::value)
            .toList());
  }

  private static boolean isAskedFor(Stored recording, Visit visit) {
    String type = visit.query("recording_type");
    String owner = visit.query("owner_type");
    return Days.of(visit.call()).have(recording.text("date_time"))
        && (type.isEmpty() || type.equals("All") || type.equals(recording.text("recording_type")))
        && (owner.isEmpty() || owner.equals("user") || owner.equals("all"));
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
        ? ZoomErrors.error(400, 404, "The recording is in the trash.")
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
    memory.tell(event, new Stored(subject.kind(), object, null));
  }
}
