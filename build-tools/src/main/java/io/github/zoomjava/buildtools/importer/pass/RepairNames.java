package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.Map;

/**
 * Corrects names of properties that are slips of the document: a space or colon at the end, which
 * no answer has; a name in braces, which stands for any other name; no name at all; and the same
 * name in other letters.
 */
final class RepairNames implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> repair(schema, report));
  }

  private static ObjectNode repair(ObjectNode schema, ImportReport report) {
    if (!(schema.get("properties") instanceof ObjectNode properties)) {
      return schema;
    }
    ObjectNode repaired = Json.object();
    for (Map.Entry<String, JsonNode> property : Json.fields(properties)) {
      String name = repaired(property.getKey());
      if (name.startsWith("{") && property.getValue().path("type").asText().equals("string")) {
        schema.put("x-zoom-other", name.substring(1, name.length() - 1));
        report.repaired("name in braces, which stands for texts under any other name");
        continue;
      }
      if (name.startsWith("{")) {
        report.left("any name: " + property.getKey() + ", which extra properties carry");
        continue;
      }
      if (isOtherSpelling(name, repaired)) {
        report.left("the spelling " + name + " of another property, which extra properties carry");
        continue;
      }
      if (name.isEmpty()) {
        report.left("a property without a name, which extra properties carry");
        continue;
      }
      if (!name.equals(property.getKey())) {
        report.repaired("property name with a space or colon at its end");
      }
      repaired.set(name, property.getValue());
    }
    schema.set("properties", repaired);
    if (schema.get("required") instanceof ArrayNode required) {
      schema.set(
          "required",
          Json.array(Json.strings(required).stream().map(RepairNames::repaired).toList()));
    }
    return schema;
  }

  /** {@code Location} beside {@code location}: one of the two is a slip. */
  private static boolean isOtherSpelling(String name, ObjectNode properties) {
    return Json.fields(properties).stream()
        .map(Map.Entry::getKey)
        .anyMatch(other -> !other.equals(name) && other.equalsIgnoreCase(name));
  }

  private static String repaired(String name) {
    return name.replaceFirst("[\\s:]+$", "");
  }
}
