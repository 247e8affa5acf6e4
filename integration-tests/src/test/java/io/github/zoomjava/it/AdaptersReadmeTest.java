package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples in the README of the adapters are the marked parts of their tests. */
class AdaptersReadmeTest {
  private static final Path ADAPTERS = Path.of("../adapters");
  private static final String MARK = "// README.md";

  @Test
  void showsWhatRuns() throws IOException {
    List<String> shown = parts(Files.readString(ADAPTERS.resolve("README.md")), "```java", "```");

    List<String> run = new ArrayList<>();
    for (Path test : tests()) {
      run.addAll(parts(Files.readString(test), MARK, MARK));
    }

    assertThat(shown).hasSize(4).containsExactlyInAnyOrderElementsOf(run);
  }

  @Test
  void namesEveryArtifact() throws IOException {
    String readme = Files.readString(ADAPTERS.resolve("README.md"));

    try (Stream<Path> modules = Files.list(ADAPTERS).filter(Files::isDirectory)) {
      assertThat(modules).isNotEmpty().allSatisfy(each -> assertThat(readme).contains(name(each)));
    }
  }

  private static String name(Path module) {
    return "`" + module.getFileName() + "`";
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(ADAPTERS)) {
      return files.filter(each -> each.toString().endsWith(".java")).toList();
    }
  }

  /** Without space: the formatter breaks lines where the README does not. */
  private static List<String> parts(String text, String start, String end) {
    List<String> parts = new ArrayList<>();
    int from = text.indexOf(start);
    while (from >= 0) {
      int to = text.indexOf(end, from + start.length());
      parts.add(text.substring(from + start.length(), to).replaceAll("\\s+", ""));
      from = text.indexOf(start, to + end.length());
    }
    return parts;
  }
}
