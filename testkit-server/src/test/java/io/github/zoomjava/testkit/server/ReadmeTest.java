package io.github.zoomjava.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.FakeZoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern CURL =
      Pattern.compile("curl -X (\\w+) \\$FAKE_ZOOM_URL(\\S+)(?: -d '(.*)')?");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z]+ [^`]*)` \\|");

  @Test
  void showsTheGreeting() throws IOException {
    try (FakeZoom fake = Options.of().start()) {
      String origin = fake.baseUrl().replace("/v2", "");

      assertThat(readme())
          .contains("```\n" + Greeting.of(fake).replace(origin, "http://127.0.0.1:8080") + "```\n");
    }
  }

  @Test
  void showsCommandsThatWork() throws IOException {
    try (Program program = Program.start()) {
      List<Integer> statuses =
          CURL.matcher(readme())
              .results()
              .map(
                  each ->
                      program.control(
                          each.group(1), each.group(2), each.group(3) == null ? "" : each.group(3)))
              .map(each -> each.statusCode())
              .toList();

      assertThat(statuses).hasSize(6).containsOnly(200);
    }
  }

  @Test
  void listsEveryCommand() throws IOException {
    try (Program program = Program.start()) {
      JsonObject list = Program.json(program.control("GET", "", ""));

      assertThat(ROW.matcher(readme()).results().map(each -> each.group(1)))
          .containsExactlyInAnyOrderElementsOf(
              list.getAsJsonArray("commands").asList().stream()
                  .map(JsonElement::getAsJsonObject)
                  .map(ReadmeTest::command)
                  .toList());
    }
  }

  private static String command(JsonObject command) {
    return command.get("method").getAsString()
        + " "
        + command.get("path").getAsString().replace("/fake-zoom", "");
  }

  private static String readme() throws IOException {
    return Files.readString(README);
  }
}
