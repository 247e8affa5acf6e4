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

/** Holds comments to the rule that CONTRIBUTING.md gives for them. */
class CommentsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** The code that users read, and that of this module. */
  private static final List<String> FOLDERS = List.of("build-tools/src", "sdk-core/src/main");

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
    List<Path> sources = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files.filter(file -> isSource(file.toString())).forEach(sources::add);
      }
    }
    return sources;
  }

  private static boolean isSource(String name) {
    return name.endsWith(".java") || name.endsWith(".mustache");
  }
}
