package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bound and deprecation of Zoom's documents stands in ours. */
class BoundsTest {
  private static final Path DOCUMENTS = Path.of("../../shared/zoom-openapi");
  private static final Path FOLDER = Path.of("../specs");
  private static final SpecFolder SPECS = new SpecFolder(FOLDER);

  /** Facts that do not come over, and why, by a part of their line. */
  private static final Map<String, String> REASONS =
      Map.of(
          "body .pmi m", "digits of a number, which became its range",
          "User.{customAttribute} max", "a placeholder, which became names of one's own",
          "query user_ids min 1", "characters of ids joined by commas, which became a list",
          "/virtual_agent/report/", "characters of ids joined by commas, which became a list",
          "body .user_ids: max", "a misspelt name, which became user_ids",
          "/settings/{} body deprecated", "a member of a union, which became a method",
          "/settings answer deprecated", "a member of a union, which became a method");

  static Stream<Family> families() {
    return SPECS.catalog().names().stream()
        .map(SPECS.catalog()::family)
        .filter(family -> !family.eventsOnly());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void keepsEveryBoundOfZoomsDocument(Family family) {
    assumeTrue(Files.isDirectory(DOCUMENTS), "skipped: Zoom's documents are not at " + DOCUMENTS);
    Set<String> lost = new TreeSet<>(Bounds.of(new SourceFolder(DOCUMENTS).endpoints(family)));
    lost.removeAll(Bounds.of(document(family)));
    lost.removeIf(line -> REASONS.keySet().stream().anyMatch(line::contains));

    assertThat(lost).isEmpty();
  }

  @Test
  void statesEveryBoundThatWasReadFromText() {
    for (Family family : families().toList()) {
      ObjectNode document = document(family);
      Set<String> stated = Bounds.of(document);
      StatedBounds.of(family)
          .byOperation()
          .forEach(
              (operation, places) ->
                  places.forEach(
                      (place, facts) ->
                          assertThat(stated).containsAll(lines(operation, place, facts))));
    }
  }

  private static ObjectNode document(Family family) {
    Path file = FOLDER.resolve(family.name()).resolve("openapi.yaml");
    try {
      return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> lines(String operation, String place, ObjectNode facts) {
    ObjectNode one = Json.object();
    String[] words = operation.split(" ", 2);
    ObjectNode node =
        one.putObject("paths").putObject(words[1]).putObject(words[0].toLowerCase(Locale.ROOT));
    node.putObject("responses");
    String[] where = place.split(" ", 2);
    if (where[0].equals("query")) {
      node.putArray("parameters")
          .addObject()
          .put("in", "query")
          .put("name", where[1])
          .set("schema", facts);
    } else if (where.length == 1) {
      node.withObject("/requestBody/content/json").set("schema", facts);
    } else {
      node.putObject("x-zoom-bounds").set(where[1], facts);
    }
    return Bounds.of(one);
  }
}
