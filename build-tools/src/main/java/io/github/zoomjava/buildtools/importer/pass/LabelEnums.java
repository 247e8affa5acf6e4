package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import io.github.zoomjava.buildtools.importer.name.EnumLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives number enums, and text enums of digits, a word per value: what a person decided, else from
 * the labels the documents put beside them. Numbers without either are quantities (minutes,
 * volumes) and stay what they are.
 */
final class LabelEnums implements SpecPass {
  private final List<EnumWords> table = EnumWords.table();

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      table.stream()
          .filter(entry -> entry.operations().contains(operation.key()))
          .forEach(entry -> decide(operation, entry, report));
      for (ObjectNode parameter : operation.parameters()) {
        if (parameter.get("schema") instanceof ObjectNode schema && !schema.has("description")) {
          schema.put("description", parameter.path("description").asText());
        }
      }
    }
    Schemas.rewrite(document, schema -> label(schema, report));
  }

  private static void decide(Operation operation, EnumWords entry, ImportReport report) {
    for (ObjectNode parameter : operation.parameters()) {
      if (parameter.path("name").asText().equals(entry.name())) {
        decide(parameter.path("schema"), entry, report);
      }
    }
    Schemas.rewrite(
        operation,
        schema -> {
          JsonNode property = schema.path("properties").path(entry.name());
          decide(property, entry, report);
          decide(property.path("items"), entry, report);
          return schema;
        });
  }

  private static void decide(JsonNode node, EnumWords entry, ImportReport report) {
    if (node instanceof ObjectNode schema && isUnlabelledNumberEnum(schema)) {
      entry.giveTo(schema);
      report.count("number enums with words", 1);
    }
  }

  private static ObjectNode label(ObjectNode schema, ImportReport report) {
    if (schema.get("items") instanceof ObjectNode items && isUnlabelledNumberEnum(items)) {
      // An array's text describes its items.
      label(items, schema.path("description").asText(), report);
    }
    if (isUnlabelledNumberEnum(schema)) {
      label(schema, schema.path("description").asText(), report);
    }
    return schema;
  }

  private static boolean isUnlabelledNumberEnum(ObjectNode schema) {
    return schema.get("enum") instanceof ArrayNode values
        && EnumLabels.hasNumbers(values)
        && !schema.has("x-enum-varnames");
  }

  private static void label(ObjectNode schema, String prose, ImportReport report) {
    ArrayNode values = (ArrayNode) schema.get("enum");
    @Nullable List<String> labels =
        EnumLabels.read(values, schema.path("x-enum-descriptions"), prose);
    if (labels != null) {
      ArrayNode names = schema.putArray("x-enum-varnames");
      labels.forEach(names::add);
      report.count("number enums with words", 1);
    } else {
      report.count("number enums that stay numbers", 1);
    }
  }
}
