package io.github.zoomjava.buildtools.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the comments of this module to the rule that CONTRIBUTING.md gives for them. */
class CommentsTest {
  private static final Path ROOT = Path.of("src").toAbsolutePath();

  private static final Pattern QUESTION_FIRST =
      Pattern.compile("/\\*\\*[\\s*]*(What|Who|Whose|Whom|Whether|Where)\\b[^.;{]{0,60}");

  @Test
  void javadocBeginsWithAVerbOrANoun() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      Matcher comment = QUESTION_FIRST.matcher(Files.readString(file));
      while (comment.find()) {
        found.add(
            ROOT.relativize(file) + ": " + comment.group().replaceAll("[\\s*/]+", " ").strip());
      }
    }
    assertThat(found).as("Javadoc that begins with a question word").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(
              file -> file.toString().endsWith(".java") || file.toString().endsWith(".mustache"))
          .filter(file -> !ROOT.relativize(file).toString().contains("target"))
          .toList();
    }
  }
}
