package io.github.zoomjava.buildtools.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The facts of all families, in the order of their titles.
 *
 * @param eventFamilies families of Zoom's that have events and no operations
 */
record Coverage(List<FamilyFacts> families, List<EventFamily> eventFamilies) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  static Coverage of(Path specs) {
    JsonNode catalog = read(specs.resolve("catalog.yaml"));
    List<FamilyFacts> families = new ArrayList<>();
    catalog
        .path("families")
        .properties()
        .forEach(
            entry -> {
              Path document = specs.resolve(entry.getKey()).resolve("openapi.yaml");
              families.add(FamilyFacts.of(entry.getValue(), read(document)));
            });
    families.sort(Comparator.comparing(FamilyFacts::title, String.CASE_INSENSITIVE_ORDER));
    List<EventFamily> eventFamilies = new ArrayList<>();
    for (JsonNode entry : catalog.path("event-families")) {
      eventFamilies.add(
          new EventFamily(
              entry.path("title").asText(),
              "zoom-" + entry.path("module").asText(),
              entry.path("events").asInt()));
    }
    return new Coverage(List.copyOf(families), List.copyOf(eventFamilies));
  }

  /** A family of events alone, and their number. */
  record EventFamily(String title, String artifact, int events) {}

  private static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + file + ". Import the family, or take the file from version control.", e);
    }
  }
}
