package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
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
    assertThat(api.get(url).status()).isEqualTo(404);
    api.send("PUT", path + "/status", "{\"action\": \"recover\"}");
    assertThat(api.get("/phone/recordings").list("recordings")).hasSize(1);
    assertThat(api.get(url).status()).isEqualTo(200);
  }
}
