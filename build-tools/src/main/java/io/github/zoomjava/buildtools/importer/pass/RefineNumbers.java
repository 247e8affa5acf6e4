package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of every number whether it is whole, and of every whole one how many bits it needs: 64,
 * unless its name is on a list of those that are small. Names decide, and what is declared; an
 * example never does, as a number that may have a fraction often has none.
 */
final class RefineNumbers implements SpecPass {
  private static final IntegerNames NAMES = IntegerNames.read();

  private static final List<String> PAGING = List.of("page_size", "next_page_token");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> refineProperties(schema, report));
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters()) {
        refine(parameter.path("name").asText(), parameter.get("schema"), report);
      }
    }
    Schemas.rewrite(document, schema -> refineNameless(schema));
  }

  private static ObjectNode refineProperties(ObjectNode schema, ImportReport report) {
    JsonNode properties = schema.path("properties");
    if (PAGING.stream().anyMatch(properties::has)
        && properties.get("total") instanceof ObjectNode total
        && "number".equals(Json.text(total, "type"))) {
      // Beside a page it counts items; elsewhere it is an amount.
      total.put("type", "integer");
      report.repaired("whole number declared as number");
    }
    for (Map.Entry<String, JsonNode> property : Json.fields(properties)) {
      refine(property.getKey(), property.getValue(), report);
    }
    return schema;
  }

  private static void refine(String name, @Nullable JsonNode node, ImportReport report) {
    if (!(node instanceof ObjectNode schema)) {
      return;
    }
    if (schema.has("items")) {
      refine(name, schema.get("items"), report);
    }
    refineWhole(name, schema, report);
    if (isOpenInteger(schema)) {
      refineWidth(name, schema, report);
    }
  }

  private static void refineWhole(String name, ObjectNode schema, ImportReport report) {
    if ("number".equals(Json.text(schema, "type"))) {
      @Nullable String format = Json.text(schema, "format");
      if ("int64".equals(format) || (format == null && NAMES.isWhole(name))) {
        schema.put("type", "integer");
        report.repaired("whole number declared as number");
      } else {
        report.count("numbers with a fraction", 1);
      }
    }
  }

  private static void refineWidth(String name, ObjectNode schema, ImportReport report) {
    @Nullable String group = NAMES.smallGroup(name);
    if (group == null || "int64".equals(Json.text(schema, "format"))) {
      schema.put("format", "int64");
      report.count("integers of 64 bits", 1);
    } else {
      schema.put("format", "int32");
      report.count("integers of 32 bits, " + group + ": " + name, 1);
    }
  }

  /** Finishes numbers without a name of their own, such as a list of lists holds, and enums. */
  private static ObjectNode refineNameless(ObjectNode schema) {
    if ("integer".equals(Json.text(schema, "type")) && !schema.has("format")) {
      schema.put("format", hasSmallValues(schema) ? "int32" : "int64");
    }
    return schema;
  }

  private static boolean isOpenInteger(ObjectNode schema) {
    return "integer".equals(Json.text(schema, "type")) && !schema.has("enum");
  }

  private static boolean hasSmallValues(ObjectNode schema) {
    for (JsonNode value : schema.path("enum")) {
      if (!value.canConvertToInt()) {
        return false;
      }
    }
    return schema.has("enum");
  }
}
