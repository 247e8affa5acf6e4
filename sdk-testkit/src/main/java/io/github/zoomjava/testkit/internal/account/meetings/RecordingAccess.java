package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Settings;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;

/** Who may see a recording: its settings, and who registered to see it. */
final class RecordingAccess {
  private static final String RECORDING = "/meetings/{recording}/recordings";

  private static final Kind SETTINGS =
      Kind.named("recording settings")
          .at(RECORDING + "/settings", Verb.SHOW, Verb.UPDATE)
          .defaults(
              """
              {"approval_type": 0, "on_demand": false, "share_recording": "publicly",
               "viewer_download": true, "recording_authentication": false, "password": "",
               "send_email_to_host": false, "show_social_share_buttons": false,
               "auto_delete": false, "auto_delete_date": null, "authentication_domains": null,
               "authentication_option": null, "authentication_name": null}""")
          .finish(RecordingAccess::finish);

  private final Memory memory;
  private final Settings settings;

  RecordingAccess(Memory memory) {
    this.memory = memory;
    settings = memory.keepOneEach(SETTINGS);
    memory.on("PATCH " + RECORDING + "/settings", this::update);
    new Registrations(
        memory,
        Kind.named("recording registrant").missing(404, 3301),
        RECORDING,
        recording -> settings.of(recording).text("approval_type"));
  }

  private static void finish(Stored made, int number, Instant now) {
    Stored recording = made.parent();
    if (recording != null) {
      made.value().add("topic", recording.value().get("topic"));
    }
  }

  /** The topic is the name of the recording. */
  private Answer update(Visit visit) {
    Answer answer = settings.update(visit);
    Stored recording = visit.target();
    if (visit.body().has("topic")) {
      JsonObject before = recording.value().deepCopy();
      JsonObject renaming = new JsonObject();
      renaming.add("topic", visit.body().get("topic"));
      Projection.patch(recording.value(), renaming);
      memory.announcer().tellChange("recording.renamed", recording, before, renaming);
    }
    return answer;
  }
}
