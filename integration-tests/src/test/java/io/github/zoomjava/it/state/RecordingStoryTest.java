package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.ZoomClient;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordingStoryTest extends StateTest {
  @Test
  void aMeetingIsRecordedWhenThatIsSetOnly() {
    String recorded = endedMeeting("cloud");
    String other = endedMeeting("none");

    assertThat(api.get(recorded).list("recording_files")).hasSize(2);
    assertThat(api.get(other).status()).isEqualTo(404);
    assertThat(api.get(other).code()).isEqualTo(3301);
    assertThat(api.all("/users/me/recordings", "meetings", "id"))
        .containsExactly(api.get(recorded).text("id"));
  }

  @Test
  void itsFilesAreDownloadedWithAToken() {
    JsonObject file = file(endedMeeting("cloud"), 0);
    ByteArrayOutputStream content = new ByteArrayOutputStream();

    try (ZoomClient zoom = fake.client()) {
      zoom.download(file.get("download_url").getAsString())
          .expectedLength(file.get("file_size").getAsLong())
          .writeTo(content);
    }

    assertThat(content.toString(StandardCharsets.UTF_8)).contains(file.get("id").getAsString());
  }

  @Test
  void withoutATokenTheyCannotBeDownloaded() {
    String recording = endedMeeting("cloud");
    String url = file(recording, 0).get("download_url").getAsString();
    String own = api.get(recording).text("download_access_token");

    assertThat(api.getWith("", url).status()).isEqualTo(401);
    assertThat(api.getWith("wrong", url).status()).isEqualTo(401);
    assertThat(api.getWith(own, url).status()).isEqualTo(200);
    assertThat(api.get(url + "x").status()).isEqualTo(404);
  }

  @Test
  void thoseOfASubAccountAreDownloadedAtTheSamePlace() {
    String recording = endedMeeting("/accounts/sub", "cloud");
    String url = file(recording, 0).get("download_url").getAsString();

    assertThat(api.get(url).status()).isEqualTo(200);
    assertThat(api.get(url + "x").status()).isEqualTo(404);
  }

  @Test
  void whatIsDeletedIsInTheTrashAndCanBeRecovered() {
    String recording = endedMeeting("cloud");
    String url = file(recording, 0).get("download_url").getAsString();

    assertThat(api.delete(recording).status()).isEqualTo(204);

    assertThat(api.get(recording).code()).isEqualTo(3301);
    assertThat(api.get(url).status()).isEqualTo(404);
    assertThat(api.get("/users/me/recordings").list("meetings")).isEmpty();
    assertThat(api.get("/users/me/recordings?trash=true").list("meetings")).hasSize(1);
    api.send("PUT", recording + "/status", "{\"action\": \"recover\"}");
    assertThat(api.get(recording).status()).isEqualTo(200);
    assertThat(api.get(url).status()).isEqualTo(200);
  }

  @Test
  void whatIsDeletedForGoodCannotBeRecovered() {
    String recording = endedMeeting("cloud");

    api.delete(recording + "?action=delete");

    assertThat(api.get("/users/me/recordings?trash=true").list("meetings")).isEmpty();
    assertThat(api.send("PUT", recording + "/status", "{\"action\": \"recover\"}").code())
        .isEqualTo(3301);
  }

  @Test
  void aFileIsTrashedAndRecoveredByItself() {
    String recording = endedMeeting("cloud");
    String path = recording + "/" + file(recording, 0).get("id").getAsString();

    api.delete(path);

    assertThat(api.get(recording).list("recording_files")).hasSize(1);
    assertThat(api.get(recording).json().get("recording_count").getAsInt()).isEqualTo(1);
    api.send("PUT", path + "/status", "{\"action\": \"recover\"}");
    assertThat(api.get(recording).list("recording_files")).hasSize(2);
  }

  private JsonObject file(String recording, int number) {
    return api.get(recording).list("recording_files").get(number).getAsJsonObject();
  }

  private String endedMeeting(String recording) {
    return endedMeeting("", recording);
  }

  /** In a sub account, whose path that is. */
  private String endedMeeting(String account, String recording) {
    String settings = "{\"topic\": \"Review\", \"settings\": {\"auto_recording\": \"%s\"}}";
    String id = api.post(account + "/users/me/meetings", settings.formatted(recording)).text("id");
    api.send("PUT", account + "/meetings/" + id + "/status", "{\"action\": \"end\"}");
    return account + "/meetings/" + id + "/recordings";
  }
}
