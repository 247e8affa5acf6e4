package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations in batches, for recordings, and by where people came from. */
class RegistrationTest extends StateTest {
  private static final String TWO =
      """
      {"auto_approve": %s, "registrants": [{"email": "ada@example.com", "first_name": "Ada"},
                                           {"email": "bob@example.com", "first_name": "Bob"}]}""";

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void severalRegisterAtOnce(String kind) {
    String item = item(kind, 0);

    List<String> ids =
        api
            .post(item + "/batch_registrants", TWO.formatted(false))
            .list("registrants")
            .asList()
            .stream()
            .map(each -> each.getAsJsonObject().get("registrant_id").getAsString())
            .toList();

    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(api.all(item + "/registrants", "registrants", "id")).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({"true, approved", "false, pending"})
  void theyWaitUnlessTheyAreApprovedWithIt(boolean autoApprove, String status) {
    String meeting = item("meeting", 1);

    api.post(meeting + "/batch_registrants", TWO.formatted(autoApprove));

    assertThat(api.get(meeting + "/registrants?status=" + status).list("registrants")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"meeting, 404", "webinar, 3000"})
  void theyCannotWhereRegistrationIsOff(String kind, int code) {
    Api.Reply answer = api.post(item(kind, 2) + "/batch_registrants", TWO.formatted(false));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void aRecordingHasRegistrantsOfItsOwn() {
    String meeting = recordedMeeting();
    String recording = meeting + "/recordings";
    api.send("PATCH", recording + "/settings", "{\"approval_type\": 1}");

    JsonObject registered = register(recording, "\"email\": \"ada@example.com\"").json();

    String id = registered.get("registrant_id").getAsString();
    assertThat(registered.get("topic").getAsString()).isEqualTo("Open day");
    assertThat(api.get(recording + "/registrants").list("registrants")).isEmpty();
    assertThat(api.all(recording + "/registrants?status=pending", "registrants", "id"))
        .containsExactly(id);
    api.send(
        "PUT",
        recording + "/registrants/status",
        "{\"action\": \"approve\", \"registrants\": [{\"id\": \"%s\"}]}".formatted(id));
    assertThat(api.all(recording + "/registrants", "registrants", "id")).containsExactly(id);
    assertThat(api.get(meeting + "/registrants").list("registrants")).isEmpty();
  }

  @Test
  void nobodyRegistersForARecordingThatIsNotThere() {
    assertThat(register("/meetings/123/recordings", "\"email\": \"ada@example.com\"").code())
        .isEqualTo(3301);
  }

  @Test
  void aTrackingSourceHasThoseWhoCameFromIt() {
    String webinar = item("webinar", 0);
    register(webinar, "\"email\": \"ada@example.com\", \"source_id\": \"newsletter\"");
    register(webinar, "\"email\": \"bob@example.com\", \"source_id\": \"newsletter\"");
    register(webinar, "\"email\": \"eve@example.com\", \"source_id\": \"fair\"");
    register(webinar, "\"email\": \"joe@example.com\"");

    JsonObject sources = api.get(webinar + "/tracking_sources").json();

    assertThat(sources.getAsJsonArray("tracking_sources"))
        .extracting(each -> each.getAsJsonObject().get("registration_count").getAsInt())
        .containsExactly(1, 2);
    assertThat(
            api.all(webinar + "/registrants?tracking_source_id=newsletter", "registrants", "email"))
        .containsExactly("ada@example.com", "bob@example.com");
  }

  private String recordedMeeting() {
    String id =
        api.post(
                "/users/me/meetings",
                "{\"topic\": \"Open day\", \"settings\": {\"auto_recording\": \"cloud\"}}")
            .text("id");
    api.send("PUT", "/meetings/" + id + "/status", "{\"action\": \"end\"}");
    return "/meetings/" + id;
  }

  private String item(String kind, int approval) {
    String settings = "{\"topic\": \"Open day\", \"settings\": {\"approval_type\": %s}}";
    return "/"
        + kind
        + "s/"
        + api.post("/users/me/" + kind + "s", settings.formatted(approval)).text("id");
  }

  private Api.Reply register(String item, String properties) {
    return api.post(item + "/registrants", "{\"first_name\": \"Ada\", " + properties + "}");
  }
}
