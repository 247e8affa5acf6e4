package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.testkit.internal.index.Family;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** The modules of families that have events and no operations. */
  static List<EventModule> eventModules() {
    Set<String> withOperations = families().collect(Collectors.toSet());
    return ServiceLoader.load(EventModule.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(module -> !withOperations.contains(module.family()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("eventModules")
  void ofEventsIsTheCommittedOne(EventModule module) throws Exception {
    Class<?> type = module.getClass();
    compare(module.family(), GeneratedClasses.binaryNames(type, type.getPackageName()));
  }

  @ParameterizedTest
  @MethodSource("families")
  void isTheCommittedOne(String name) throws Exception {
    compare(name, GeneratedClasses.binaryNames(Families.named(name)));
  }

  private static void compare(String name, Set<String> classes) throws Exception {
    String surface = String.join("\n", lines(classes)) + "\n";
    Path file = Path.of("../sdk-" + name, "api", name + ".api");
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, surface);
    }
    assertThat(file).content().isEqualTo(surface);
  }

  private static List<String> lines(Set<String> classes) throws ReflectiveOperationException {
    Stream.Builder<String> lines = Stream.builder();
    for (String name : new TreeSet<>(classes)) {
      ApiSurface.of(Class.forName(name)).forEach(lines);
    }
    return lines.build().toList();
  }
}
