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
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts of all families, in the order of their titles.
 *
 * @param eventFamilies families of Zoom's that have events and no operations, with their number
 */
record Coverage(List<FamilyFacts> families, Map<String, Integer> eventFamilies) {
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
    Map<String, Integer> eventFamilies = new TreeMap<>();
    catalog
        .path("event-families")
        .properties()
        .forEach(
            entry ->
                eventFamilies.put(
                    entry.getValue().path("title").asText(),
                    entry.getValue().path("events").asInt()));
    return new Coverage(List.copyOf(families), eventFamilies);
  }

  private static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + file + ". Import the family, or take the file from version control.", e);
    }
  }
}
