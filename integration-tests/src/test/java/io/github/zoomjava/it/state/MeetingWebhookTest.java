package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of meetings, webinars and recordings. */
class MeetingWebhookTest extends WebhookStateTest {
  @Test
  void aMeetingThatIsRecoveredIsTold() throws InterruptedException {
    String meeting = meeting("{\"topic\": \"Review\"}");
    api.delete(meeting);
    api.send("PUT", meeting + "/status", "{\"action\": \"recover\"}");

    JsonObject recovered = next(3).get(2);

    assertThat(name(recovered)).isEqualTo("meeting.recovered");
    assertThat(object(recovered).get("topic").getAsString()).isEqualTo("Review");
  }

  @Test
  void aWebinarIsToldFromItsRegistrationsToItsEnd() throws InterruptedException {
    String webinar = item("webinar", "{\"settings\": {\"approval_type\": 1}}");
    String ada = register(webinar, "ada@example.com");
    String bob = register(webinar, "bob@example.com");
    decide(webinar, "approve", ada);
    decide(webinar, "deny", bob);
    decide(webinar, "cancel", bob);
    api.send("PUT", webinar + "/status", "{\"action\": \"end\"}");

    List<JsonObject> events = next(7);

    assertThat(events)
        .extracting(WebhookStateTest::name)
        .containsExactly(
            "webinar.created",
            "webinar.registration_created",
            "webinar.registration_created",
            "webinar.registration_approved",
            "webinar.registration_denied",
            "webinar.registration_cancelled",
            "webinar.ended");
    assertThat(object(events.get(3)).getAsJsonObject("registrant").get("id").getAsString())
        .isEqualTo(ada);
  }

  @Test
  void whoRegistersInABatchIsToldOneByOne() throws InterruptedException {
    String meeting = meeting("{\"topic\": \"Open day\"}");
    api.post(
        meeting + "/batch_registrants",
        """
        {"registrants": [{"email": "ada@example.com", "first_name": "Ada"},
                         {"email": "bob@example.com", "first_name": "Bob"}]}""");

    assertThat(next(3).subList(1, 3))
        .extracting(each -> object(each).getAsJsonObject("registrant").get("email").getAsString())
        .containsExactly("ada@example.com", "bob@example.com");
  }

  @Test
  void theRegistrationsAndTheNewNameOfARecordingAreTold() throws InterruptedException {
    String meeting =
        meeting("{\"topic\": \"Review\", \"settings\": {\"auto_recording\": \"cloud\"}}");
    api.send("PUT", meeting + "/status", "{\"action\": \"end\"}");
    String recording = meeting + "/recordings";
    api.send("PATCH", recording + "/settings", "{\"approval_type\": 1, \"topic\": \"The review\"}");
    decide(recording, "approve", register(recording, "ada@example.com"));
    decide(recording, "deny", register(recording, "bob@example.com"));

    List<JsonObject> events = next(8).subList(3, 8);

    assertThat(events)
        .extracting(WebhookStateTest::name)
        .containsExactly(
            "recording.renamed",
            "recording.registration_created",
            "recording.registration_approved",
            "recording.registration_created",
            "recording.registration_denied");
    assertThat(object(events.get(0)).get("topic").getAsString()).isEqualTo("The review");
    assertThat(payload(events.get(0)).getAsJsonObject("old_object").get("topic").getAsString())
        .isEqualTo("Review");
  }

  @Test
  void aSingleFileIsToldWithItsRecording() throws InterruptedException {
    String meeting = meeting("{\"settings\": {\"auto_recording\": \"cloud\"}}");
    api.send("PUT", meeting + "/status", "{\"action\": \"end\"}");
    String id =
        api.get(meeting + "/recordings")
            .list("recording_files")
            .get(1)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    String file = meeting + "/recordings/" + id;
    api.delete(file);
    api.send("PUT", file + "/status", "{\"action\": \"recover\"}");
    api.delete(file + "?action=delete");

    List<JsonObject> events = next(6).subList(3, 6);

    assertThat(events)
        .extracting(WebhookStateTest::name)
        .containsExactly("recording.trashed", "recording.recovered", "recording.deleted");
    assertThat(events)
        .allSatisfy(
            each -> {
              assertThat(object(each).getAsJsonArray("recording_files")).hasSize(1);
              assertThat(object(each).getAsJsonArray("recording_files").toString()).contains(id);
            });
  }

  @Test
  void aLivestreamIsToldWithWhereItGoes() throws InterruptedException {
    String meeting = meeting("{\"topic\": \"Open day\"}");
    api.send(
        "PATCH",
        meeting + "/livestream",
        """
        {"stream_url": "https://example.com/live", "stream_key": "key",
         "page_url": "https://example.com/watch"}""");
    api.send("PATCH", meeting + "/livestream/status", "{\"action\": \"start\"}");
    api.send("PATCH", meeting + "/livestream/status", "{\"action\": \"mode\"}");
    api.send("PATCH", meeting + "/livestream/status", "{\"action\": \"stop\"}");

    List<JsonObject> events = next(3).subList(1, 3);

    assertThat(events)
        .extracting(WebhookStateTest::name)
        .containsExactly("meeting.live_streaming_started", "meeting.live_streaming_stopped");
    assertThat(
            object(events.get(0))
                .getAsJsonObject("live_streaming")
                .getAsJsonObject("custom_live_streaming_settings")
                .get("page_url")
                .getAsString())
        .isEqualTo("https://example.com/watch");
  }

  @Test
  void aSummaryIsToldWhenItIsWrittenAndWhenItIsDeleted() throws InterruptedException {
    String meeting =
        meeting("{\"topic\": \"Review\", \"settings\": {\"auto_start_meeting_summary\": true}}");
    api.send("PUT", meeting + "/status", "{\"action\": \"end\"}");
    api.delete(meeting + "/meeting_summary");

    List<JsonObject> events = next(4).subList(2, 4);

    assertThat(events)
        .extracting(WebhookStateTest::name)
        .containsExactly("meeting.summary_completed", "meeting.summary_trashed");
    assertThat(object(events.get(0)).get("meeting_topic").getAsString()).isEqualTo("Review");
  }

  @Test
  void theTspAccountsOfAUserAreTold() throws InterruptedException {
    String path = "/users/me/tsp";
    String id =
        api.post(path, "{\"conference_code\": \"123\", \"leader_pin\": \"456\"}").text("id");
    api.send("PATCH", path + "/" + id, "{\"conference_code\": \"789\", \"leader_pin\": \"456\"}");
    api.delete(path + "/" + id);

    List<JsonObject> events = next(3);

    assertThat(events)
        .extracting(WebhookStateTest::name)
        .containsExactly("user.tsp_created", "user.tsp_updated", "user.tsp_deleted");
    assertThat(object(events.get(0)).get("email").getAsString()).isEqualTo("owner@example.com");
    assertThat(events.subList(1, 3))
        .extracting(each -> object(each).getAsJsonObject("tsp_credentials"))
        .extracting(each -> each.get("conference_code").getAsString())
        .containsExactly("789", "789");
    assertThat(payload(events.get(1)).getAsJsonObject("old_object").toString()).contains("123");
  }

  private String meeting(String json) {
    return item("meeting", json);
  }

  private String item(String kind, String json) {
    return "/" + kind + "s/" + api.post("/users/me/" + kind + "s", json).text("id");
  }

  private String register(String item, String email) {
    return api.post(
            item + "/registrants", "{\"email\": \"%s\", \"first_name\": \"Ada\"}".formatted(email))
        .text("registrant_id");
  }

  private void decide(String item, String action, String registrant) {
    api.send(
        "PUT",
        item + "/registrants/status",
        "{\"action\": \"%s\", \"registrants\": [{\"id\": \"%s\"}]}".formatted(action, registrant));
  }
}
