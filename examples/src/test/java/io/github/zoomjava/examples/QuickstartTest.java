package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void tellsTheWholeStoryAgainstFakeZoom() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Quickstart.run(Map.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(
            "Talking to FakeZoom",
            "Token obtained",
            "Users: 750, over 3 pages.",
            "created: Design review.",
            "Read back after an update: Design review, part two.",
            "Deleted.",
            "Phone users: 750.",
            "Not found, as expected:",
            "waited and read 750 users",
            "Sign-in: 1 token");
  }
}
