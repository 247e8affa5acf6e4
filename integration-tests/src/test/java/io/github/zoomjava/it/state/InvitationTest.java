package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invitations, templates and other things that are made of meetings, or for them. */
class InvitationTest extends StateTest {
  @Test
  void anInvitationSaysWhoAsksAndWhere() {
    String id = newItem("meeting");

    String invitation = api.get("/meetings/" + id + "/invitation").text("invitation");

    assertThat(invitation)
        .contains("Robin Hale", "Review", api.get("/meetings/" + id).text("join_url"));
    assertThat(api.get("/meetings/123/invitation").code()).isEqualTo(3001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void everybodyIsInvitedByALinkOfTheirOwn(String kind) {
    Api.Reply answer =
        api.post(
            "/" + kind + "s/" + newItem(kind) + "/invite_links",
            "{\"attendees\": [{\"name\": \"Ada\"}, {\"name\": \"Bob\"}]}");

    assertThat(answer.list("attendees"))
        .extracting(each -> each.getAsJsonObject().get("name").getAsString())
        .containsExactly("Ada", "Bob");
    assertThat(answer.list("attendees"))
        .extracting(each -> each.getAsJsonObject().get("join_url").getAsString())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void aTemplateIsMadeOfWhatExistsAndOnceOfAName(String kind) {
    String path = "/users/me/" + kind + "_templates";
    String json = "{\"%s_id\": %s, \"name\": \"Weekly\", \"overwrite\": %s}";
    String id = newItem(kind);

    String template = api.post(path, json.formatted(kind, id, false)).text("id");

    assertThat(api.post(path, json.formatted(kind, id, false)).code()).isEqualTo(3000);
    assertThat(api.post(path, json.formatted(kind, id, true)).text("id")).isEqualTo(template);
    assertThat(api.post(path, json.formatted(kind, "123", true)).status()).isEqualTo(400);
    assertThat(api.all(path, "templates", "name")).containsExactly("Weekly");
  }

  @Test
  void pollsAreMadeSeveralAtOnce() {
    String polls = "/meetings/" + newItem("meeting");

    Api.Reply answer =
        api.post(
            polls + "/batch_polls",
            "{\"polls\": [{\"title\": \"Lunch\"}, {\"title\": \"Secret\", \"anonymous\": true}]}");

    assertThat(answer.list("polls")).hasSize(2);
    assertThat(api.all(polls + "/polls", "polls", "title")).containsExactly("Lunch", "Secret");
    assertThat(api.all(polls + "/polls?anonymous=true", "polls", "title"))
        .containsExactly("Secret");
  }

  @Test
  void aTrackingFieldIsRemembered() {
    String field = api.post("/tracking_fields", "{\"field\": \"Project\"}").text("id");

    api.send("PATCH", "/tracking_fields/" + field, "{\"required\": true}");

    assertThat(api.get("/tracking_fields/" + field).json().get("required").getAsBoolean()).isTrue();
    assertThat(api.all("/tracking_fields", "tracking_fields", "field")).containsExactly("Project");
    api.delete("/tracking_fields/" + field);
    assertThat(api.get("/tracking_fields/" + field).code()).isEqualTo(5110);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/token",
        "/jointoken/local_recording",
        "/jointoken/local_archiving",
        "/jointoken/live_streaming"
      })
  void aTokenIsGivenOutForWhatExistsOnly(String path) {
    assertThat(api.get("/meetings/" + newItem("meeting") + path).text("token")).isNotEmpty();
    assertThat(api.get("/webinars/" + newItem("webinar") + path).text("token")).isNotEmpty();
    assertThat(api.get("/meetings/123" + path).code()).isEqualTo(3001);
    assertThat(api.get("/webinars/123" + path).code()).isEqualTo(3001);
  }

  private String newItem(String kind) {
    return api.post("/users/me/" + kind + "s", "{\"topic\": \"Review\"}").text("id");
  }
}
