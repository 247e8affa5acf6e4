package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public surface of every family is a committed file, so that a change of it can be read, and
 * none happens unseen. {@code -Dapi.update=true} rewrites the files.
 */
class ApiSurfaceTest {
  static Stream<String> families() {
    return Families.all().stream().map(Family::name);
  }

  @ParameterizedTest
  @MethodSource("families")
  void isTheCommittedOne(String name) throws Exception {
    String surface = String.join("\n", lines(Families.named(name))) + "\n";
    Path file = Path.of("../sdk-" + name, "api", name + ".api");
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, surface);
    }
    assertThat(file).content().isEqualTo(surface);
  }

  private static List<String> lines(Family family)
      throws IOException, ReflectiveOperationException, URISyntaxException {
    TreeSet<String> names = new TreeSet<>(GeneratedClasses.binaryNames(family));
    Stream.Builder<String> lines = Stream.builder();
    for (String name : names) {
      ApiSurface.of(Class.forName(name)).forEach(lines);
    }
    return lines.build().toList();
  }
}
