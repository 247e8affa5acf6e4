package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Adds to enums the values that Zoom sends and its documents do not list. */
final class SeenValues implements SpecPass {
  /**
   * A value of the table.
   *
   * @param property the properties that lead to the enum, as {@code owner.type}
   * @param operations the operations and events that send it
   * @param reason how it is known
   */
  private record Seen(String property, List<String> operations, String value, String reason) {}

  private final List<Seen> table = read();

  private static List<Seen> read() {
    try (InputStream file = SeenValues.class.getResourceAsStream("/seen-values.yaml")) {
      return List.of(new ObjectMapper(new YAMLFactory()).readValue(file, Seen[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      table.stream()
          .filter(seen -> seen.operations().contains(operation.key()))
          .forEach(seen -> Schemas.rewrite(operation, schema -> add(schema, seen, report)));
    }
  }

  private static ObjectNode add(ObjectNode schema, Seen seen, ImportReport report) {
    JsonNode at = schema;
    for (String name : seen.property().split("\\.", -1)) {
      at = at.path("properties").path(name);
    }
    if (at.get("enum") instanceof ArrayNode values
        && !Json.strings(values).contains(seen.value())) {
      values.add(seen.value());
      report.count("values that only real messages show", 1);
    }
    return schema;
  }
}
