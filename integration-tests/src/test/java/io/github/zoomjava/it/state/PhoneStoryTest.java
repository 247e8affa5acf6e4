package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneStoryTest extends StateTest {
  @Test
  void whatIsSetForThePhoneOfAUserIsNotSetForTheUser() {
    api.send("PATCH", "/phone/users/me", "{\"extension_number\": \"801\"}");

    JsonObject phone = api.get("/phone/users/me").json();
    assertThat(phone.get("extension_number").getAsInt()).isEqualTo(801);
    assertThat(phone.get("status").getAsString()).isEqualTo("activate");
    assertThat(api.get("/users/me").text("status")).isEqualTo("active");
    assertThat(api.get("/phone/users/nobody").code()).isEqualTo(1001);
  }

  @Test
  void aCallIsInTheHistoryAndInTheLogsOfItsUser() {
    String ada = newUser("ada@example.com");

    String call = fake.phoneCall("ada@example.com", "+12025550199");

    assertThat(api.all("/phone/call_history", "call_history", "id")).containsExactly(call);
    assertThat(api.all("/phone/call_logs", "call_logs", "id")).containsExactly(call);
    assertThat(api.all("/phone/users/" + ada + "/call_history", "call_logs", "id"))
        .containsExactly(call);
    assertThat(api.get("/phone/users/me/call_logs").list("call_logs")).isEmpty();
    assertThat(api.get("/phone/call_logs/" + call).text("callee_number")).isEqualTo("+12025550199");
    assertThat(api.get("/phone/call_history/nothing").status()).isEqualTo(404);
  }

  @Test
  void aCallIsDeletedForItsUserOnly() {
    String ada = newUser("ada@example.com");
    String call = fake.phoneCall(ada, "+12025550199");

    assertThat(api.delete("/phone/users/me/call_logs/" + call).status()).isEqualTo(404);
    assertThat(api.delete("/phone/users/" + ada + "/call_logs/" + call).status()).isEqualTo(204);
    assertThat(api.get("/phone/call_logs").list("call_logs")).isEmpty();
  }

  @Test
  void whoIsNoUserCannotCall() {
    assertThatThrownBy(() -> fake.phoneCall("nobody", "+12025550199"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void theRecordingOfACallIsFoundByItAndDownloaded() {
    String call = fake.phoneCall("me", "+12025550199");

    JsonObject recording = api.get("/phone/call_logs/" + call + "/recordings").json();

    String url = recording.get("download_url").getAsString();
    assertThat(api.all("/phone/recordings", "recordings", "id"))
        .containsExactly(recording.get("id").getAsString());
    assertThat(api.get(url).body()).contains(recording.get("id").getAsString());
    assertThat(api.getWith("", url).status()).isEqualTo(401);
  }

  @Test
  void aDeletedRecordingIsGoneUntilItIsRecovered() {
    fake.phoneCall("me", "+12025550199");
    JsonObject recording = api.get("/phone/recordings").list("recordings").get(0).getAsJsonObject();
    String path = "/phone/recordings/" + recording.get("id").getAsString();
    String url = recording.get("download_url").getAsString();

    api.delete(path);

    assertThat(api.get("/phone/users/me/recordings").list("recordings")).isEmpty();
    assertThat(api.get(url).code()).isEqualTo(404);
    api.send("PUT", path + "/status", "{\"action\": \"recover\"}");
    assertThat(api.get("/phone/recordings").list("recordings")).hasSize(1);
    assertThat(api.get(url).status()).isEqualTo(200);
  }

  @Test
  void callsAreNarrowedByTimeDirectionAndNumber() {
    at(Instant.parse("2026-01-01T12:00:00Z"));
    String first = fake.phoneCall("me", "+12025550199", Instant.parse("2026-01-01T10:00:00Z"));
    String second = fake.phoneCall("me", "+12025550100");
    String time = api.get("/phone/call_history/" + second).text("start_time");

    assertThat(calls("from=" + time)).containsExactly(second);
    assertThat(calls("to=2026-01-01")).containsExactly(first, second);
    assertThat(calls("to=2025-12-31")).isEmpty();
    assertThat(calls("directions=outbound")).hasSize(2);
    assertThat(calls("directions=inbound")).isEmpty();
    assertThat(calls("keyword=0199")).containsExactly(first);
    assertThat(calls("recording_status=non_recorded")).isEmpty();
    assertThat(api.all("/phone/users/me/call_logs?phone_number=%2B12025550100", "call_logs", "id"))
        .containsExactly(second);
    assertThat(api.get("/phone/users/me/call_logs?type=missed").list("call_logs")).isEmpty();
  }

  @Test
  void aCallIsDatedAndWithoutATimeHasJustEnded() {
    at(Instant.parse("2026-01-01T12:00:00Z"));
    String dated = fake.phoneCall("me", "+12025550199", Instant.parse("2025-12-24T18:00:00.5Z"));
    String latest = fake.phoneCall("me", "+12025550199");

    assertThat(api.get("/phone/call_history/" + dated).text("start_time"))
        .isEqualTo("2025-12-24T18:00:00Z");
    assertThat(api.get("/phone/call_history/" + latest).text("end_time"))
        .isEqualTo("2026-01-01T12:00:00Z");
  }

  @Test
  void aCallThatIsNotOverCannotBeAdded() {
    at(Instant.parse("2026-01-01T12:00:00Z"));

    assertThatThrownBy(
            () -> fake.phoneCall("me", "+12025550199", Instant.parse("2026-01-01T11:59:30Z")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not over at 2026-01-01T12:00:00Z");
  }

  @Test
  void recordingsAreNarrowedByTimeAndType() {
    at(Instant.parse("2026-01-01T12:00:00Z"));
    fake.phoneCall("me", "+12025550199");

    assertThat(api.get("/phone/recordings?from=2026-01-01").list("recordings")).hasSize(1);
    assertThat(api.get("/phone/recordings?from=2026-01-02").list("recordings")).isEmpty();
    assertThat(api.get("/phone/recordings?recording_type=Automatic").list("recordings")).hasSize(1);
    assertThat(api.get("/phone/recordings?recording_type=OnDemand").list("recordings")).isEmpty();
    assertThat(api.get("/phone/recordings?owner_type=callQueue").list("recordings")).isEmpty();
  }

  @Test
  void theErrorsOfTheHistoryAreNotThoseOfTheLogs() {
    assertThat(api.get("/phone/users/nobody/call_history").code()).isEqualTo(300);
    assertThat(api.get("/phone/users/nobody/call_logs").code()).isEqualTo(1001);
    assertThat(api.delete("/phone/users/nobody/call_history/nothing").code()).isEqualTo(300);
    assertThat(api.delete("/phone/users/me/call_history/nothing").code()).isEqualTo(301);
    assertThat(api.delete("/phone/users/me/call_logs/nothing").code()).isEqualTo(404);
  }

  @Test
  void aClientCodeIsThatOfOneCall() {
    String path = "/phone/call_history/" + fake.phoneCall("me", "+12025550199") + "/client_code";

    assertThat(api.send("PATCH", path, "{\"client_code\": \"17\"}").status()).isEqualTo(204);
    assertThat(
            api.send("PATCH", path.replace("_history/", "_history/x"), "{\"client_code\": \"17\"}")
                .code())
        .isEqualTo(300);
  }

  @Test
  void phoneUsersAreNarrowedByStatusAndName() {
    String ada = newUser("ada@example.com");
    api.send("PUT", "/users/" + ada + "/status", "{\"action\": \"deactivate\"}");

    assertThat(api.all("/phone/users?status=deactivate", "users", "id")).containsExactly(ada);
    assertThat(api.all("/phone/users?keyword=owner", "users", "email"))
        .containsExactly("owner@example.com");
    assertThat(api.get("/phone/users?department=Sales").list("users")).isEmpty();
  }

  @Test
  void phoneSettingsAreThoseThatWereSetForTheUser() {
    String ada = newUser("ada@example.com");

    api.send("PATCH", "/phone/users/" + ada + "/settings", "{\"area_code\": \"415\"}");

    assertThat(api.get("/phone/users/" + ada + "/settings").text("area_code")).isEqualTo("415");
    assertThat(api.get("/phone/users/me/settings").text("area_code")).isNotEqualTo("415");
    assertThat(api.get("/phone/users/nobody/settings").code()).isEqualTo(1001);
  }

  @Test
  void aCallQueueIsCreatedWithMembersWhoLeaveItOneByOne() {
    String ada = newUser("ada@example.com");
    String site = api.all("/phone/sites", "sites", "id").get(0);
    String body =
        """
        {"name": "Support", "site_id": "%s", "members": {"users": [{"email": "%s"}]}}""";
    assertThat(api.post("/phone/call_queues", body.formatted(site, "no@example.com")).code())
        .isEqualTo(1001);

    String path =
        "/phone/call_queues/"
            + api.post("/phone/call_queues", body.formatted(site, "ada@example.com")).text("id");
    api.post(path + "/members", "{\"members\": {\"users\": [{\"email\": \"owner@example.com\"}]}}");

    assertThat(api.all(path + "/members", "call_queue_members", "id")).hasSize(2).contains(ada);
    assertThat(api.get(path).json().getAsJsonObject("members").getAsJsonArray("users")).hasSize(2);
    assertThat(api.delete(path + "/members/" + ada).status()).isEqualTo(204);
    assertThat(api.delete(path + "/members/" + ada).code()).isEqualTo(300);
    api.send("PATCH", path, "{\"name\": \"Help\"}");
    assertThat(api.get(path).text("name")).isEqualTo("Help");
    assertThat(api.get("/phone/call_queues?site_id=other").list("call_queues")).isEmpty();
    api.delete(path);
    assertThat(api.get(path).code()).isEqualTo(13000);
    assertThat(api.delete(path).code()).isEqualTo(400);
    assertThat(api.get(path + "/recordings").code()).isEqualTo(13000);
  }

  @Test
  void theMainSiteIsThereFromTheBeginningAndOthersComeAndGo() {
    String body =
        """
        {"name": "Berlin", "auto_receptionist_name": "Reception",
         "default_emergency_address": {"address_line1": "1", "city": "Berlin", "country": "DE",
                                       "state_code": "BE", "zip": "10115"}}""";
    String main = api.all("/phone/sites", "sites", "id").get(0);
    String berlin = api.post("/phone/sites", body).text("id");

    assertThat(api.all("/phone/sites?site_name=Ber", "sites", "id")).containsExactly(berlin);
    api.send("PATCH", "/phone/sites/" + berlin, "{\"name\": \"Potsdam\"}");
    assertThat(api.get("/phone/sites/" + berlin).text("name")).isEqualTo("Potsdam");
    api.delete("/phone/sites/" + berlin + "?transfer_site_id=" + main);
    assertThat(api.get("/phone/sites/" + berlin).code()).isEqualTo(400);
    assertThat(api.all("/phone/sites", "sites", "id")).containsExactly(main);
  }

  private List<String> calls(String query) {
    return api.all("/phone/call_history?" + query, "call_history", "id");
  }
}
