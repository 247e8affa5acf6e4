package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TestingGuideTest {
  @Test
  void showsTheTestThatRuns() throws IOException {
    String test =
        Files.readString(Path.of("src/test/java/io/github/zoomjava/examples/WelcomeTest.java"));
    String shown = test.substring(test.indexOf("@FakeZoomTest\n"));

    assertThat(Files.readString(Path.of("../docs/testing.md")))
        .contains("```java\n" + shown + "```");
  }

  @Test
  void fitsOnePage() throws IOException {
    assertThat(Files.readAllLines(Path.of("../docs/testing.md"))).hasSizeLessThan(150);
  }
}
