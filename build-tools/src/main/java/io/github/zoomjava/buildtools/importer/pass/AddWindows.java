package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds how long a time an operation answers at once, and what it takes where nothing is asked for:
 * facts of Zoom's texts, as people read them. What names nothing in the document is reported.
 */
public final class AddWindows implements SpecPass {
  private final JsonNode windows;

  /** Adds these: by operation, the windows of its pairs of parameters. */
  public AddWindows(JsonNode windows) {
    this.windows = windows;
  }

  /** Adds those of {@code windows.yaml} for a family. */
  public static AddWindows of(Family family) {
    try (InputStream file = AddWindows.class.getResourceAsStream("/windows.yaml")) {
      return new AddWindows(new ObjectMapper(new YAMLFactory()).readTree(file).path(family.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Map<String, Operation> operations =
        Operation.of(document).stream().collect(Collectors.toMap(Operation::key, each -> each));
    for (Map.Entry<String, JsonNode> entry : Json.fields(windows)) {
      Operation operation = operations.get(entry.getKey());
      if (operation == null || !parameters(operation).containsAll(named(entry.getValue()))) {
        report.left("a window of parameters that the document does not have: " + entry.getKey());
      } else {
        ArrayNode all = operation.node().putArray("x-zoom-windows");
        entry.getValue().forEach(each -> all.add(((ObjectNode) each.deepCopy()).without("source")));
        report.count("windows of time", entry.getValue().size());
      }
    }
  }

  private static Set<String> parameters(Operation operation) {
    return operation.parameters("query").stream()
        .map(each -> each.path("name").asText())
        .collect(Collectors.toSet());
  }

  private static List<String> named(JsonNode all) {
    return Stream.of("from", "to", "unless")
        .flatMap(name -> all.findValuesAsText(name).stream())
        .toList();
  }
}
