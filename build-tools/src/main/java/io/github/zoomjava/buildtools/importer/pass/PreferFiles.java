package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/**
 * Takes the JSON away from an operation whose parameter {@code download} decides between a file and
 * JSON about it: a file can hold either.
 */
final class PreferFiles implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      boolean decides =
          operation.parameters("query").stream()
              .anyMatch(each -> each.path("name").asText().equals("download"));
      if (decides && operation.success() != null) {
        dropContent(operation);
        report.repaired("JSON beside a file");
      }
    }
  }

  private static void dropContent(Operation operation) {
    for (Map.Entry<String, JsonNode> response : Json.fields(operation.node().path("responses"))) {
      if (response.getKey().startsWith("2")) {
        ((ObjectNode) response.getValue()).remove("content");
      }
    }
  }
}
