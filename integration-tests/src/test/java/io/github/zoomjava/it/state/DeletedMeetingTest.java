package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeletedMeetingTest extends StateTest {
  private static final String RECOVER = "{\"action\": \"recover\"}";

  @Test
  void itCanBeRecoveredWithAllThatBelongsToIt() {
    String ada = newUser("ada@example.com");
    String meeting = meetingOf(ada);
    api.post(meeting + "/registrants", "{\"email\": \"bob@example.com\", \"first_name\": \"Bob\"}");
    api.post(meeting + "/polls", "{\"title\": \"Lunch\"}");
    api.send("PATCH", meeting + "/survey", "{\"third_party_survey\": \"https://example.com/s\"}");

    api.delete(meeting);
    assertThat(api.get(meeting).code()).isEqualTo(3001);
    assertThat(api.send("PUT", meeting + "/status", RECOVER).status()).isEqualTo(204);

    assertThat(api.get(meeting).text("topic")).isEqualTo("Review");
    assertThat(api.all(meeting + "/registrants", "registrants", "email"))
        .containsExactly("bob@example.com");
    assertThat(api.get(meeting + "/polls").list("polls")).hasSize(1);
    assertThat(api.get(meeting + "/survey").text("third_party_survey"))
        .isEqualTo("https://example.com/s");
    assertThat(api.all("/users/" + ada + "/meetings", "meetings", "topic"))
        .containsExactly("Review");
  }

  @Test
  void itCannotBeRecoveredTwice() {
    String meeting = meetingOf("me");
    api.delete(meeting);
    api.send("PUT", meeting + "/status", RECOVER);

    Api.Reply again = api.send("PUT", meeting + "/status", RECOVER);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.code()).isEqualTo(3000);
  }

  @Test
  void itCannotBeEnded() {
    String meeting = meetingOf("me");
    api.delete(meeting);

    assertThat(api.send("PUT", meeting + "/status", "{\"action\": \"end\"}").code())
        .isEqualTo(3001);
  }

  @Test
  void itCannotBeRecoveredWithoutItsHost() {
    String ada = newUser("ada@example.com");
    String meeting = meetingOf(ada);
    api.delete(meeting);
    api.delete("/users/" + ada + "?action=delete");

    assertThat(api.send("PUT", meeting + "/status", RECOVER).code()).isEqualTo(3001);
  }

  @Test
  void whatNeverWasCannotBeRecovered() {
    assertThat(api.send("PUT", "/meetings/123/status", RECOVER).code()).isEqualTo(3001);
  }

  private String meetingOf(String user) {
    return "/meetings/"
        + api.post("/users/" + user + "/meetings", "{\"topic\": \"Review\"}").text("id");
  }
}
