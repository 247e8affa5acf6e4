package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class UserStoryTest extends StateTest {
  @Test
  void whoGetsAnotherAddressIsFoundByItAndByTheOldOneNoMore() {
    String ada = newUser("ada@example.com");
    String members = "/groups/" + newGroup() + "/members";
    api.post(members, "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));

    int changed =
        api.send("PUT", "/users/" + ada + "/email", "{\"email\": \"king@example.com\"}").status();

    assertThat(changed).isEqualTo(204);
    assertThat(api.get("/users/king%40example.com").text("id")).isEqualTo(ada);
    assertThat(api.get("/users/ada%40example.com").code()).isEqualTo(1001);
    assertThat(api.all(members, "members", "email")).containsExactly("king@example.com");
  }

  @Test
  void nobodyGetsTheAddressOfAnotherButAnybodyTheOwn() {
    String path = "/users/" + newUser("ada@example.com") + "/email";

    assertThat(api.send("PUT", path, "{\"email\": \"owner@example.com\"}").code()).isEqualTo(1005);
    assertThat(api.send("PUT", path, "{\"email\": \"ada@example.com\"}").status()).isEqualTo(204);
  }

  @Test
  void anAddressIsTakenOrNot() {
    assertThat(existed("owner%40example.com")).isTrue();
    assertThat(existed("ada%40example.com")).isFalse();
  }

  @Test
  void usersAreCountedByType() {
    fake.users(3);
    newUser("ada@example.com");

    JsonObject counts = api.get("/users/summary").json();

    assertThat(counts.get("basic_users_count").getAsInt()).isEqualTo(1);
    assertThat(counts.get("licensed_users_count").getAsInt()).isEqualTo(3);
    assertThat(counts.get("total_users_count").getAsInt()).isEqualTo(4);
  }

  @Test
  void severalUsersGetATypeAndThoseWhoDoNotExistAreNamed() {
    String ada = newUser("ada@example.com");

    JsonObject answer =
        api.post(
                "/users/features",
                """
                {"feature_type": "user_type", "feature_value": "2",
                 "users": [{"id": "%s"}, {"email": "no@example.com"}]}"""
                    .formatted(ada))
            .json();

    assertThat(api.get("/users/" + ada).text("type")).isEqualTo("2");
    assertThat(answer.getAsJsonArray("success_user_ids")).hasSize(1);
    assertThat(answer.getAsJsonArray("fail_details").toString()).contains("no@example.com");
  }

  @Test
  void settingsAreThoseThatWereSetForThisUserAndSamplesOtherwise() {
    String ada = newUser("ada@example.com");
    boolean sample = hostVideo("me");

    api.send(
        "PATCH",
        "/users/" + ada + "/settings",
        "{\"schedule_meeting\": {\"host_video\": %s}}".formatted(!sample));

    assertThat(hostVideo(ada)).isEqualTo(!sample);
    assertThat(hostVideo("me")).isEqualTo(sample);
  }

  @Test
  void settingsOfOneOptionAreSetWithoutTheOthers() {
    api.send(
        "PATCH",
        "/users/me/settings?option=meeting_security",
        "{\"meeting_security\": {\"waiting_room\": false}}");
    boolean off = waitingRoom();
    api.send(
        "PATCH",
        "/users/me/settings?option=meeting_security",
        "{\"meeting_security\": {\"waiting_room\": true}}");

    assertThat(off).isFalse();
    assertThat(waitingRoom()).isTrue();
  }

  @Test
  void anAssistantHasASchedulerAndBothAreRemovedFromEitherSide() {
    String ada = newUser("ada@example.com");
    String bob = newUser("bob@example.com");
    String body = "{\"assistants\": [{\"email\": \"ada@example.com\"}, {\"id\": \"%s\"}]}";
    api.post("/users/me/assistants", body.formatted(bob));

    assertThat(api.all("/users/me/assistants", "assistants", "id")).containsExactly(ada, bob);
    assertThat(api.all("/users/" + ada + "/schedulers", "schedulers", "email"))
        .containsExactly("owner@example.com");
    assertThat(api.get("/users/me/schedulers").list("schedulers")).isEmpty();

    assertThat(api.delete("/users/" + ada + "/schedulers/me").status()).isEqualTo(204);
    assertThat(api.all("/users/me/assistants", "assistants", "id")).containsExactly(bob);
    assertThat(api.delete("/users/me/assistants/" + ada).code()).isEqualTo(1001);
    assertThat(api.delete("/users/me/assistants/" + bob).status()).isEqualTo(204);
    assertThat(api.get("/users/" + bob + "/schedulers").list("schedulers")).isEmpty();
  }

  @Test
  void allAssistantsAndAllSchedulersAreRemovedAtOnce() {
    String ada = newUser("ada@example.com");
    String body = "{\"assistants\": [{\"id\": \"%s\"}]}".formatted(ada);
    api.post("/users/me/assistants", body);
    api.delete("/users/me/assistants");
    assertThat(api.get("/users/" + ada + "/schedulers").list("schedulers")).isEmpty();

    api.post("/users/me/assistants", body);
    api.delete("/users/" + ada + "/schedulers");
    assertThat(api.get("/users/me/assistants").list("assistants")).isEmpty();
  }

  @Test
  void whoIsDeletedIsNoAssistantAnyMore() {
    String ada = newUser("ada@example.com");
    api.post("/users/me/assistants", "{\"assistants\": [{\"id\": \"%s\"}]}".formatted(ada));

    api.delete("/users/" + ada);

    assertThat(api.get("/users/me/assistants").list("assistants")).isEmpty();
  }

  @Test
  void thePresenceIsThatWhichWasSetForThisUser() {
    String ada = newUser("ada@example.com");

    api.send("PUT", "/users/" + ada + "/presence_status", "{\"status\": \"Away\"}");

    assertThat(api.get("/users/" + ada + "/presence_status").text("status")).isEqualTo("Away");
    assertThat(api.get("/users/me/presence_status").text("status")).isEqualTo("Available");
  }

  private String newGroup() {
    return api.post("/groups", "{\"name\": \"Sales\"}").text("id");
  }

  private boolean existed(String email) {
    return api.get("/users/email?email=" + email).json().get("existed_email").getAsBoolean();
  }

  private boolean hostVideo(String user) {
    return api.get("/users/" + user + "/settings")
        .json()
        .getAsJsonObject("schedule_meeting")
        .get("host_video")
        .getAsBoolean();
  }

  private boolean waitingRoom() {
    return api.get("/users/me/settings?option=meeting_security")
        .json()
        .getAsJsonObject("meeting_security")
        .get("waiting_room")
        .getAsBoolean();
  }
}
