package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.RecordedRequest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The download of a recording that is taken up where another attempt was given up. */
class ResumedDownloadTest extends StateTest {
  @TempDir Path folder;

  private String url;
  private String content;

  @BeforeEach
  void record() {
    String id =
        api.post("/users/me/meetings", "{\"settings\": {\"auto_recording\": \"cloud\"}}")
            .text("id");
    api.send("PUT", "/meetings/" + id + "/status", "{\"action\": \"end\"}");
    JsonObject file =
        api.get("/meetings/" + id + "/recordings").list("recording_files").get(0).getAsJsonObject();
    url = file.get("download_url").getAsString();
    content = api.get(url).body();
  }

  @Test
  void itGoesOnFromWhereItWasGivenUp() throws IOException {
    Path target = giveUpAfter(1000);

    save(target);

    assertThat(target).hasContent(content);
    RecordedRequest last = last();
    assertThat(last.headers()).containsEntry("range", "bytes=1000-");
    assertThat(last.status()).isEqualTo(206);
    assertThat(last.answer()).isEqualTo(content.substring(1000));
  }

  @Test
  void itBeginsAnewWhereTheFileIsAnother() throws IOException {
    Path target = giveUpAfter(1000);
    Files.writeString(target.resolveSibling("recording.mp4.part.version"), "\"another\"");

    save(target);

    assertThat(target).hasContent(content);
    assertThat(last().status()).isEqualTo(200);
  }

  @Test
  void itBeginsAnewWhereNothingIsLeftToAskFor() throws IOException {
    Path target = giveUpAfter(content.length());

    save(target);

    assertThat(target).hasContent(content);
    List<Integer> answers = fake.requests().stream().map(RecordedRequest::status).toList();
    assertThat(answers.subList(answers.size() - 2, answers.size())).containsExactly(416, 200);
  }

  private Path giveUpAfter(int bytes) throws IOException {
    Path target = folder.resolve("recording.mp4");
    try (ZoomClient zoom = fake.client()) {
      assertThatThrownBy(
              () ->
                  zoom.download(url)
                      .onProgress(
                          progress -> {
                            throw new IllegalStateException("The user gave it up.");
                          })
                      .saveTo(target))
          .hasMessage("The user gave it up.");
    }
    Path part = target.resolveSibling("recording.mp4.part");
    try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
      file.truncate(bytes);
    }
    assertThat(part).hasSize(bytes);
    return target;
  }

  private void save(Path target) {
    try (ZoomClient zoom = fake.client()) {
      zoom.download(url).expectedLength((long) content.length()).saveTo(target);
    }
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
