package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Cloud recordings and their files, both of which can be in the trash. */
final class Recordings {
  private static final Kind RECORDING =
      Kind.named("recording")
          .id("recording", Ids.text("recording"))
          .alsoBy("uuid")
          .alsoBy("id")
          .missing(404, 3301);

  private static final Kind FILE =
      Kind.named("recording file").id("id", Ids.dashed("recording file")).missing(404, 3301);

  private static final String TOKEN = "download_access_token";

  private final Memory memory;
  private final String accountId;
  private final Function<String, Memory> subAccounts;

  Recordings(Memory memory, String accountId, Function<String, Memory> subAccounts) {
    this.memory = memory;
    this.accountId = accountId;
    this.subAccounts = subAccounts;
    memory.keep(RECORDING);
    memory.keep(FILE);
    String ofMeeting = "/meetings/{recording}/recordings";
    String file = ofMeeting + "/{recording file}";
    memory.on("GET /users/{user}/recordings", this::list);
    memory.on("GET /accounts/{*}/recordings", this::listAll);
    memory.on(
        "GET " + ofMeeting, visit -> inPlace(visit, () -> visit.answer(visit.target().value())));
    memory.on(
        "GET " + ofMeeting + "/analytics_details", visit -> Pages.of(visit.call(), List.of()));
    memory.on("DELETE " + ofMeeting, this::delete);
    memory.on("PUT " + ofMeeting + "/status", this::recover);
    memory.on("DELETE " + file, this::deleteFile);
    memory.on("PUT " + file + "/status", this::recoverFile);
  }

  /** Adds the recording of a meeting that was ended, if it was to be recorded. */
  void addIfWanted(Stored meeting) {
    JsonObject facts = meeting.value().deepCopy();
    if (!Json.text(Json.object(facts, "settings"), "auto_recording").equals("cloud")) {
      return;
    }
    facts.addProperty("account_id", accountId);
    facts.addProperty("type", meeting.text("type"));
    facts.addProperty(TOKEN, "fake-download-" + meeting.id());
    facts.addProperty("share_url", "https://example.com/rec/share/" + meeting.text("id"));
    Stored recording = memory.shelf(RECORDING).add(facts, meeting.parent());
    addFile(recording, "MP4", "shared_screen_with_speaker_view");
    addFile(recording, "M4A", "audio_only");
    refresh(recording);
    tell("recording.completed", recording);
  }

  private void addFile(Stored recording, String type, String recordingType) {
    JsonObject facts = new JsonObject();
    facts.addProperty("meeting_id", recording.text("uuid"));
    facts.addProperty("file_type", type);
    facts.addProperty("file_extension", type);
    facts.addProperty("recording_type", recordingType);
    facts.addProperty("recording_start", recording.text("start_time"));
    facts.addProperty("recording_end", recording.text("end_time"));
    facts.addProperty("status", "completed");
    Stored file = memory.shelf(FILE).add(facts, recording);
    file.value().addProperty("file_size", content(file).length());
    file.value().addProperty("download_url", memory.origin() + "/rec/download/" + file.id());
    file.value().addProperty("play_url", "https://example.com/rec/play/" + file.id());
  }

  private static String content(Stored file) {
    return ("The fake " + file.text("file_type") + " file " + file.id() + ".\n").repeat(100);
  }

  /** A file that is not in the trash, to whom it may be given. */
  Optional<Answer> download(String id, String token, boolean isAccountToken) {
    return memory
        .shelf(FILE)
        .find(id)
        .filter(each -> !isTrashed(each) && !isTrashed(recording(each)))
        .map(
            file ->
                isAccountToken || token.equals(recording(file).text(TOKEN))
                    ? Answer.file(200, content(file))
                    : ZoomErrors.invalidToken());
  }

  /** Where it is not the trash, the time counts. */
  private Answer list(Visit visit) {
    boolean trash = visit.query("trash").equals("true");
    String meeting = visit.query("meeting_id");
    Days days = Days.of(visit.call());
    return Pages.of(
        visit.call(),
        memory.shelf(RECORDING).of(visit.target()).stream()
            .filter(each -> trash || days.have(each.text("start_time")))
            .filter(each -> meeting.isEmpty() || meeting.equals(each.text("id")))
            .flatMap(each -> (trash ? trashed(each, visit) : present(each)).stream())
            .toList());
  }

  /** Those of an account: this one, or one below it. */
  private Answer listAll(Visit visit) {
    String id = visit.call().path().get(0);
    Memory asked = id.equals(accountId) || id.equals("me") ? memory : subAccounts.apply(id);
    Days days = Days.of(visit.call());
    return Pages.of(
        visit.call(),
        asked
            .shelf(RECORDING)
            .all()
            .filter(each -> days.have(each.text("start_time")))
            .flatMap(each -> present(each).stream())
            .map(Recordings::numbered)
            .toList());
  }

  /** The type of a meeting is a text elsewhere. */
  private static JsonObject numbered(JsonObject recording) {
    JsonObject shown = recording.deepCopy();
    shown.addProperty("type", recording.get("type").getAsInt());
    return shown;
  }

  private static Optional<JsonObject> present(Stored recording) {
    return isTrashed(recording) ? Optional.empty() : Optional.of(recording.value());
  }

  /** What is in the trash of a recording: all of it, or single files. */
  private Optional<JsonObject> trashed(Stored recording, Visit visit) {
    if (!visit.query("trash_type").equals("recording_file")) {
      return isTrashed(recording) ? Optional.of(recording.value()) : Optional.empty();
    }
    List<JsonObject> files =
        memory.shelf(FILE).of(recording).stream()
            .filter(Recordings::isTrashed)
            .map(Stored::value)
            .toList();
    JsonObject shown = recording.value().deepCopy();
    shown.add("recording_files", Json.array(files));
    return files.isEmpty() ? Optional.empty() : Optional.of(shown);
  }

  private Answer delete(Visit visit) {
    Stored recording = visit.target();
    if (isForGood(visit)) {
      memory.remove(recording);
      tell("recording.deleted", recording);
      return visit.done();
    }
    return inPlace(
        visit,
        () -> {
          setTrashed(recording, true);
          tell("recording.trashed", recording);
          return visit.done();
        });
  }

  private Answer recover(Visit visit) {
    setTrashed(visit.target(), false);
    tell("recording.recovered", visit.target());
    return visit.done();
  }

  private Answer deleteFile(Visit visit) {
    Stored file = visit.target();
    Stored recording = recording(file);
    if (isForGood(visit)) {
      memory.remove(file);
    } else {
      setTrashed(file, true);
    }
    refresh(recording);
    tell(isForGood(visit) ? "recording.deleted" : "recording.trashed", with(recording, file));
    return visit.done();
  }

  private Answer recoverFile(Visit visit) {
    Stored recording = recording(visit.target());
    setTrashed(visit.target(), false);
    refresh(recording);
    tell("recording.recovered", with(recording, visit.target()));
    return visit.done();
  }

  /** What is in the trash is not there for those who look elsewhere. */
  private static Answer inPlace(Visit visit, Supplier<Answer> action) {
    Stored recording = visit.target();
    return isTrashed(recording) ? RECORDING.missing(recording.text("uuid")) : action.get();
  }

  private static boolean isForGood(Visit visit) {
    return visit.query("action").equals("delete");
  }

  private static boolean isTrashed(Stored stored) {
    return stored.text("trashed").equals("true");
  }

  private static void setTrashed(Stored stored, boolean trashed) {
    stored.value().addProperty("trashed", trashed);
  }

  private static Stored recording(Stored file) {
    return Objects.requireNonNull(file.parent());
  }

  private void refresh(Stored recording) {
    List<JsonObject> files =
        memory.shelf(FILE).of(recording).stream()
            .filter(each -> !isTrashed(each))
            .map(Stored::value)
            .toList();
    recording.value().add("recording_files", Json.array(files));
    recording.value().addProperty("recording_count", files.size());
    recording
        .value()
        .addProperty(
            "total_size", files.stream().mapToInt(each -> each.get("file_size").getAsInt()).sum());
  }

  private static Stored with(Stored recording, Stored file) {
    JsonObject value = recording.value().deepCopy();
    value.add("recording_files", Json.array(List.of(file.value())));
    return new Stored(RECORDING, value, null);
  }

  private void tell(String event, Stored recording) {
    memory
        .announcer()
        .tell(
            event,
            recording,
            message -> {
              if (message.has("download_token")) {
                message.addProperty("download_token", recording.text(TOKEN));
              }
            });
  }
}
