package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in a module's README is the marked part of its ReadmeTest, which runs it. */
class FamilyReadmeTest {
  private static final int ONE_SCREEN = 40;
  private static final String MARK = "// README.md";

  static Stream<String> families() {
    return Families.all().stream().map(Family::name);
  }

  @ParameterizedTest
  @MethodSource("families")
  void showsWhatRuns(String family) throws IOException {
    Path module = Path.of("../sdk-" + family);

    String shown = between(Files.readString(module.resolve("README.md")), "```java", "```");
    String run = between(Files.readString(readmeTest(module)), MARK, MARK);

    assertThat(withoutSpace(shown)).isEqualTo(withoutSpace(run));
  }

  @ParameterizedTest
  @MethodSource("families")
  void namesItsArtifactOnOneScreen(String family) throws IOException {
    List<String> readme = Files.readAllLines(Path.of("../sdk-" + family, "README.md"));

    assertThat(readme).hasSizeLessThan(ONE_SCREEN);
    assertThat(String.join("\n", readme)).contains("<artifactId>zoom-sdk-" + family + "<");
  }

  private static Path readmeTest(Path module) throws IOException {
    try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
      return files.filter(each -> each.endsWith("ReadmeTest.java")).findFirst().orElseThrow();
    }
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    assertThat(from).as("place of " + start).isGreaterThan(start.length());
    return text.substring(from, text.indexOf(end, from));
  }

  /** The formatter breaks lines where the README does not. */
  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
