package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path FIVE_LINES =
      Path.of("src/main/java/io/github/zoomjava/examples/FiveLines.java");

  @Test
  void showsTheFiveLinesThatCompile() throws IOException {
    String readme = Files.readString(README);
    String snippet = readme.substring(readme.indexOf("```java") + "```java".length());
    String shown = joined(snippet.substring(0, snippet.indexOf("```")).lines().toList());

    assertThat(joined(Files.readString(FIVE_LINES).lines().toList())).contains(shown);
  }

  @Test
  void fitsOnOneScreenWithBothCommands() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertThat(lines).hasSizeLessThan(100);
    assertThat(lines).contains("mvn -q -Pquickstart -pl examples -am verify", "mvn verify");
  }

  /** The formatter of the class breaks lines where the README does not. */
  private static String joined(List<String> lines) {
    return String.join(
        "", lines.stream().flatMap(line -> Arrays.stream(line.split("\\s+", -1))).toList());
  }
}
