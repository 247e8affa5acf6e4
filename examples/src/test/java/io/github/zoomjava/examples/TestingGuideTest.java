package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestingGuideTest {
  private static final Path GUIDE = Path.of("../docs/testing.md");
  private static final Path TESTS = Path.of("src/test/java/io/github/zoomjava/examples");
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void showsTheTestThatRuns() throws IOException {
    String test = Files.readString(TESTS.resolve("WelcomeTest.java"));
    String shown = test.substring(test.indexOf("@FakeZoomTest\n"));

    assertThat(snippets()).contains(shown);
  }

  @Test
  void showsNothingButWhatRuns() throws IOException {
    String run =
        unspaced(
            Files.readString(TESTS.resolve("WelcomeTest.java"))
                + Files.readString(TESTS.resolve("FakeAccountTest.java"))
                + Files.readString(TESTS.resolve("SparseAccountTest.java")));

    assertThat(snippets())
        .hasSizeGreaterThan(4)
        .allSatisfy(each -> assertThat(run).contains(unspaced(each)));
  }

  @Test
  void fitsItsReader() throws IOException {
    assertThat(Files.readAllLines(GUIDE)).hasSizeLessThan(230);
  }

  private static List<String> snippets() throws IOException {
    return SNIPPET
        .matcher(Files.readString(GUIDE))
        .results()
        .map((MatchResult each) -> each.group(1))
        .toList();
  }

  /** The formatter of a class breaks and indents lines otherwise than the guide. */
  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }
}
