package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/**
 * Drops bodies that say nothing, and makes every path parameter required, as a path has no optional
 * parts.
 */
final class RepairBodies implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      dropEmptyBody(operation, report);
      for (ObjectNode parameter : operation.parameters("path")) {
        if (!parameter.path("required").asBoolean()) {
          parameter.put("required", true);
          report.repaired("path parameter marked optional");
        }
      }
    }
  }

  private static void dropEmptyBody(Operation operation, ImportReport report) {
    JsonNode body = operation.node().path("requestBody");
    if (body.isMissingNode()) {
      return;
    }
    for (Map.Entry<String, JsonNode> type : Json.fields(body.path("content"))) {
      if (!type.getKey().contains("/")) {
        ((ObjectNode) body.get("content")).remove(type.getKey());
        report.repaired("content type that is no media type");
      }
    }
    if (body.path("content").isEmpty()) {
      operation.node().remove("requestBody");
      report.repaired("request body without content");
    }
  }
}
