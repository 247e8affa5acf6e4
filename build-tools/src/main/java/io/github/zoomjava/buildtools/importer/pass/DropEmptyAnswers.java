package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/** Takes an answer whose schema says nothing for no answer, so that its method is void. */
final class DropEmptyAnswers implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (Map.Entry<String, JsonNode> response : Json.fields(operation.node().path("responses"))) {
        JsonNode schema =
            response.getValue().path("content").path("application/json").path("schema");
        boolean object = schema.path("type").asText().equals("object");
        boolean empty =
            schema.isObject()
                && (schema.isEmpty() || object)
                && schema.path("properties").isEmpty();
        if (empty) {
          ((ObjectNode) response.getValue()).remove("content");
          report.repaired("answer with a schema that says nothing");
        }
      }
    }
  }
}
