package io.github.zoomjava.buildtools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tiny document in, the expected files out, one folder for each feature. Run with {@code
 * -Dgolden.update=true} to write what the generator gives now; the review decides.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/generator");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** The same in every family, so only one folder has them. */
  private static final Set<String> COMMON =
      Set.of(
          "package-info.java",
          "model/package-info.java",
          "model/ParamsBuilder.java",
          "model/RecordBuilder.java",
          "model/RecordCodec.java");

  static Stream<Path> features() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.filter(folder -> !folder.endsWith("errors")).sorted().toList().stream();
    }
  }

  static Stream<Path> errors() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN.resolve("errors"))) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void generatesWhatIsExpected(Path feature, @TempDir Path output) throws IOException {
    Generator.run(feature.resolve("openapi.yaml"), output);

    compare(feature.resolve("expected"), shown(feature.getFileName().toString(), output));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void refusesWhatItCannotGenerate(Path mistake, @TempDir Path output) throws IOException {
    String message = "";
    try {
      Generator.runUnvalidated(mistake.resolve("openapi.yaml"), output);
    } catch (BadSpecException e) {
      message = String.valueOf(e.getMessage()).replace(mistake + "/", "") + "\n";
    }

    compare(mistake.resolve("expected"), Map.of("error.txt", message));
    assertThat(Generator.files(output)).as("half-written files").isEmpty();
  }

  /** The files that are worth comparing for a feature. */
  private static Map<String, String> shown(String feature, Path output) throws IOException {
    String sources = ZoomJavaCodegen.SOURCES + "/" + Generator.PACKAGE.replace('.', '/') + "/";
    Map<String, String> shown = new TreeMap<>();
    Generator.files(output)
        .forEach(
            (path, content) -> {
              boolean java = path.startsWith(sources);
              String name = java ? path.substring(sources.length()) : "operations.json";
              boolean wanted =
                  switch (feature) {
                    case "operation-index" -> !java;
                    case "family" -> COMMON.contains(name);
                    default -> java && !COMMON.contains(name);
                  };
              if (wanted) {
                shown.put(name, content);
              }
            });
    return shown;
  }

  private static void compare(Path expected, Map<String, String> actual) throws IOException {
    if (UPDATE) {
      rewrite(expected, actual);
    }
    assertThat(actual).containsExactlyInAnyOrderEntriesOf(Generator.files(expected));
  }

  private static void rewrite(Path expected, Map<String, String> actual) throws IOException {
    if (Files.isDirectory(expected)) {
      List<Path> old;
      try (Stream<Path> paths = Files.walk(expected)) {
        old = paths.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : old) {
        Files.delete(path);
      }
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
