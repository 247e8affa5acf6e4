package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingStoryTest extends StateTest {
  private static final String WEEKLY =
      """
      {"topic": "Standup", "type": 8, "start_time": "2027-03-01T09:00:00Z", "duration": 15,
       "timezone": "UTC",
       "recurrence": {"type": 2, "repeat_interval": 1, "weekly_days": "2,4", "end_times": 4}}""";

  @Test
  void aWeeklyMeetingHasItsOccurrences() {
    at(Instant.parse("2027-01-01T09:00:00Z"));
    JsonObject meeting = api.post("/users/me/meetings", WEEKLY).json();

    assertThat(starts(meeting))
        .containsExactly(
            "2027-03-01T09:00:00Z",
            "2027-03-03T09:00:00Z",
            "2027-03-08T09:00:00Z",
            "2027-03-10T09:00:00Z");
  }

  @Test
  void aMeetingThatDoesNotRecurHasNone() {
    JsonObject meeting = api.post("/users/me/meetings", "{\"topic\": \"Once\"}").json();

    assertThat(meeting.has("occurrences")).isFalse();
    assertThat(meeting.has("recurrence")).isFalse();
  }

  @Test
  void anOccurrenceCanBeMovedAndCancelledByItself() {
    JsonObject meeting = api.post("/users/me/meetings", WEEKLY).json();
    String path = "/meetings/" + meeting.get("id").getAsString();
    String first = occurrence(meeting, 0);
    String second = occurrence(meeting, 1);

    api.send("PATCH", path + "?occurrence_id=" + first, "{\"duration\": 45}");
    api.delete(path + "?occurrence_id=" + second);

    JsonObject changed = api.get(path).json();
    assertThat(
            changed
                .getAsJsonArray("occurrences")
                .get(0)
                .getAsJsonObject()
                .get("duration")
                .getAsInt())
        .isEqualTo(45);
    assertThat(changed.get("duration").getAsInt()).isEqualTo(15);
    assertThat(
            changed
                .getAsJsonArray("occurrences")
                .get(1)
                .getAsJsonObject()
                .get("status")
                .getAsString())
        .isEqualTo("deleted");
    assertThat(api.delete(path + "?occurrence_id=" + second).status()).isEqualTo(404);
    assertThat(api.get(path + "?occurrence_id=" + first).json().get("duration").getAsInt())
        .isEqualTo(45);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void whoRegistersIsApprovedAtOnceOrByHand(String kind) {
    String atOnce = newItem(kind, 0);
    String byHand = newItem(kind, 1);

    String first = register(atOnce, "ada@example.com").text("registrant_id");
    String second = register(byHand, "ada@example.com").text("registrant_id");

    assertThat(api.all(atOnce + "/registrants", "registrants", "id")).containsExactly(first);
    assertThat(api.get(byHand + "/registrants").list("registrants")).isEmpty();
    assertThat(api.all(byHand + "/registrants?status=pending", "registrants", "id"))
        .containsExactly(second);
    decide(byHand, "approve", second);
    assertThat(api.all(byHand + "/registrants", "registrants", "id")).containsExactly(second);
    assertThat(api.get(byHand + "/registrants/" + second).text("status")).isEqualTo("approved");
  }

  @Test
  void aRegistrationCanBeDeniedAndCancelled() {
    String meeting = newItem("meeting", 1);
    String denied = register(meeting, "ada@example.com").text("registrant_id");
    String cancelled = register(meeting, "bob@example.com").text("registrant_id");

    decide(meeting, "deny", denied);
    decide(meeting, "cancel", cancelled);

    assertThat(api.all(meeting + "/registrants?status=denied", "registrants", "id"))
        .containsExactly(denied);
    assertThat(api.get(meeting + "/registrants/" + cancelled).status()).isEqualTo(404);
  }

  @Test
  void nobodyCanRegisterWhereRegistrationIsOff() {
    Api.Reply answer = register(newItem("meeting", 2), "ada@example.com");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(3000);
  }

  @Test
  void whoRegistersAgainIsTheSameRegistrant() {
    String meeting = newItem("meeting", 0);

    String first = register(meeting, "ada@example.com").text("registrant_id");

    assertThat(register(meeting, "ada@example.com").text("registrant_id")).isEqualTo(first);
    assertThat(api.get(meeting + "/registrants").list("registrants")).hasSize(1);
  }

  @Test
  void registrantsBelongToOneMeetingAndGoWithIt() {
    String meeting = newItem("meeting", 0);
    String other = newItem("meeting", 0);
    String registrant = register(meeting, "ada@example.com").text("registrant_id");

    assertThat(api.get(other + "/registrants/" + registrant).status()).isEqualTo(404);
    api.delete(meeting);
    assertThat(api.get(meeting + "/registrants/" + registrant).code()).isEqualTo(3001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void aPollIsReplacedAsAWhole(String kind) {
    String item = newItem(kind, 0);
    String poll =
        item
            + "/polls/"
            + api.post(item + "/polls", "{\"title\": \"Lunch\", \"poll_type\": 2}").text("id");

    int replaced = api.send("PUT", poll, "{\"title\": \"Dinner\"}").status();

    assertThat(replaced).isEqualTo(204);
    assertThat(api.get(poll).text("title")).isEqualTo("Dinner");
    assertThat(api.get(poll).json().get("poll_type").getAsInt()).isEqualTo(1);
    assertThat(api.get(poll).json().get("anonymous").getAsBoolean()).isFalse();
    assertThat(api.get(item + "/polls").list("polls")).hasSize(1);
    api.delete(poll);
    assertThat(api.get(poll).status()).isEqualTo(404);
    assertThat(api.get(item + "/polls").list("polls")).isEmpty();
  }

  @Test
  void webinarsAreListedByNumberOfPage() {
    for (int i = 0; i < 3; i++) {
      newItem("webinar", 0);
    }

    JsonObject first = api.get("/users/me/webinars?page_size=2").json();
    JsonObject second = api.get("/users/me/webinars?page_size=2&page_number=2").json();

    assertThat(first.getAsJsonArray("webinars")).hasSize(2);
    assertThat(second.getAsJsonArray("webinars")).hasSize(1);
    assertThat(first.get("page_count").getAsInt()).isEqualTo(2);
    assertThat(api.get("/webinars/1").code()).isEqualTo(3001);
  }

  @Test
  void aMeetingThatWasEndedHadItsHostAndItsRegistrants() {
    String meeting = newItem("meeting", 0);
    String id = meeting.substring(meeting.lastIndexOf('/') + 1);
    register(meeting, "ada@example.com");
    assertThat(api.get("/past_meetings/" + id).code()).isEqualTo(3001);

    api.send("PUT", meeting + "/status", "{\"action\": \"end\"}");

    JsonObject past = api.get("/past_meetings/" + id).json();
    assertThat(past.get("participants_count").getAsInt()).isEqualTo(2);
    assertThat(api.all("/past_meetings/" + id + "/participants", "participants", "user_email"))
        .containsExactly("owner@example.com", "ada@example.com");
    assertThat(api.get("/past_meetings/" + uuid(past)).json()).isEqualTo(past);
    assertThat(api.all("/past_meetings/" + id + "/instances", "meetings", "uuid"))
        .containsExactly(past.get("uuid").getAsString());
  }

  @Test
  void ofAMeetingThatWasHeldTwiceTheIdMeansTheLaterOne() {
    String meeting = newItem("meeting", 0);
    String past = "/past_meetings/" + meeting.substring(meeting.lastIndexOf('/') + 1);
    api.send("PUT", meeting + "/status", "{\"action\": \"end\"}");
    JsonObject first = api.get(past).json();
    api.send("PUT", newItem("meeting", 0) + "/status", "{\"action\": \"end\"}");

    api.send("PUT", meeting + "/status", "{\"action\": \"end\"}");

    JsonObject second = api.get(past).json();
    assertThat(second.get("uuid")).isNotEqualTo(first.get("uuid"));
    assertThat(api.get("/past_meetings/" + uuid(first)).json()).isEqualTo(first);
    assertThat(api.get(past + "/instances").list("meetings")).hasSize(2);
  }

  @Test
  void theMeetingsOfWhoIsDeletedAreDeletedToo() {
    String ada = newUser("ada@example.com");
    String id = api.post("/users/" + ada + "/meetings", "{\"topic\": \"Review\"}").text("id");
    assertThat(api.get("/meetings/" + id).status()).isEqualTo(200);

    api.delete("/users/" + ada);

    assertThat(api.get("/meetings/" + id).code()).isEqualTo(3001);
  }

  private static String uuid(JsonObject meeting) {
    return Api.encoded(Api.encoded(meeting.get("uuid").getAsString()));
  }

  private static List<String> starts(JsonObject meeting) {
    return meeting.getAsJsonArray("occurrences").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.get("start_time").getAsString())
        .toList();
  }

  private static String occurrence(JsonObject meeting, int number) {
    return meeting
        .getAsJsonArray("occurrences")
        .get(number)
        .getAsJsonObject()
        .get("occurrence_id")
        .getAsString();
  }

  private String newItem(String kind, int approval) {
    String settings = "{\"topic\": \"Open day\", \"settings\": {\"approval_type\": %s}}";
    String id = api.post("/users/me/" + kind + "s", settings.formatted(approval)).text("id");
    return "/" + kind + "s/" + id;
  }

  private Api.Reply register(String item, String email) {
    return api.post(
        item + "/registrants", "{\"email\": \"%s\", \"first_name\": \"Ada\"}".formatted(email));
  }

  private void decide(String item, String action, String registrant) {
    api.send(
        "PUT",
        item + "/registrants/status",
        "{\"action\": \"%s\", \"registrants\": [{\"id\": \"%s\"}]}".formatted(action, registrant));
  }
}
