package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.Map;
import java.util.regex.Pattern;

/** Sharpens texts of which the document's own example tells that they are dates or times. */
final class RefineScalars implements SpecPass {
  private static final Pattern DATE_TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      Map.Entry<String, JsonNode> success = operation.success();
      if (success != null && success.getValue().get("schema") instanceof ObjectNode schema) {
        // Only in answers: a request may take a local time where the answer has an instant.
        Schemas.rewriteTree(schema, answer -> refineDate(answer, report));
      }
    }
  }

  private static ObjectNode refineDate(ObjectNode schema, ImportReport report) {
    if (!"string".equals(Json.text(schema, "type")) || schema.has("format") || schema.has("enum")) {
      return schema;
    }
    String example = schema.path("example").asText();
    if (DATE_TIME.matcher(example).matches()) {
      schema.put("format", "date-time");
      report.repaired("date-time declared as text");
    } else if (DATE.matcher(example).matches()) {
      schema.put("format", "date");
      report.repaired("date declared as text");
    }
    return schema;
  }
}
