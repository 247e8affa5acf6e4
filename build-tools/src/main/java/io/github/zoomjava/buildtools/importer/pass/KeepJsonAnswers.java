package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/**
 * Takes an answer whose schema says nothing for any JSON, and marks the operations whose success
 * may come without a body: these, and those with a second success that has none.
 */
final class KeepJsonAnswers implements SpecPass {
  private static final String MAY_BE_EMPTY = "x-zoom-may-be-empty";

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      boolean full = false;
      boolean empty = false;
      for (Map.Entry<String, JsonNode> response : Json.fields(operation.node().path("responses"))) {
        if (response.getKey().startsWith("2")) {
          JsonNode content = response.getValue().path("content");
          full |= !content.isEmpty();
          empty |= content.isEmpty();
          takeForAny(operation, content.path("application/json").path("schema"), report);
        }
      }
      if (full && empty) {
        operation.node().put(MAY_BE_EMPTY, true);
        report.count("answers that have a body or none", 1);
      }
    }
  }

  private static void takeForAny(Operation operation, JsonNode schema, ImportReport report) {
    boolean object = schema.path("type").asText().equals("object");
    if (schema instanceof ObjectNode node
        && (schema.isEmpty() || object)
        && schema.path("properties").isEmpty()) {
      node.removeAll();
      operation.node().put(MAY_BE_EMPTY, true);
      report.left("any JSON, as nothing says its shape: the answer of " + operation.key());
    }
  }
}
