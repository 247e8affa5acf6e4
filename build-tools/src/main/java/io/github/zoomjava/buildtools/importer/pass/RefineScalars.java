package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sharpens scalar types where the document's own example or the property's name tells more than its
 * type: numbers that need 64 bits, whole numbers declared as fractions.
 */
final class RefineScalars implements SpecPass {
  private static final Pattern LONG_NAME =
      Pattern.compile("(?i)(.*_)?(id|pmi|timestamp|file_size|ms)");
  private static final Pattern COUNT_NAME =
      Pattern.compile(
          "(?i)(.*_)?(size|count|counts|records|total|number|page|duration|limit|index|position)|total_.*|num_.*");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> refineProperties(schema, report));
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters()) {
        if (parameter.get("schema") instanceof ObjectNode schema) {
          refineNumber(parameter.path("name").asText(), schema, report);
        }
      }
    }
  }

  private static ObjectNode refineProperties(ObjectNode schema, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      if (property.getValue() instanceof ObjectNode value) {
        refineNumber(property.getKey(), value, report);
      }
    }
    return schema;
  }

  private static void refineNumber(String name, ObjectNode schema, ImportReport report) {
    @Nullable String type = Json.text(schema, "type");
    if ("number".equals(type)
        && isWhole(schema.get("example"))
        && COUNT_NAME.matcher(name).matches()) {
      schema.put("type", "integer").remove("format");
      report.repaired("whole number declared as number");
      type = "integer";
    }
    if ("integer".equals(type) && !schema.has("format") && needsLong(name, schema)) {
      schema.put("format", "int64");
      report.repaired("integer that needs 64 bits");
    }
  }

  private static boolean isWhole(@Nullable JsonNode example) {
    return example != null && example.isIntegralNumber();
  }

  private static boolean needsLong(String name, ObjectNode schema) {
    if (isLong(schema.path("example")) || isLong(schema.path("maximum"))) {
      return true;
    }
    for (JsonNode value : schema.path("enum")) {
      if (isLong(value)) {
        return true;
      }
    }
    return !schema.has("enum") && LONG_NAME.matcher(name).matches();
  }

  private static boolean isLong(JsonNode number) {
    return number.isNumber() && Math.abs(number.asDouble()) > Integer.MAX_VALUE;
  }
}
