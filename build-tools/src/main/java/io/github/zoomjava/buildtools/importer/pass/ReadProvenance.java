package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/** Notes the parts of an operation of which the document itself says that they are inferred. */
final class ReadProvenance implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      JsonNode node = operation.node();
      note(operation, "scopes", node.path("x-extensions"));
      note(operation, "host", node.path("servers").path(0));
      note(operation, "body", node.path("requestBody"));
      for (Map.Entry<String, JsonNode> response : Json.fields(node.path("responses"))) {
        if (response.getKey().startsWith("2")) {
          note(operation, "answer", response.getValue());
        }
      }
    }
  }

  private static void note(Operation operation, String what, JsonNode part) {
    if (part.path("x-provenance").asText().startsWith("inferred")) {
      operation.assume(what);
    }
  }
}
