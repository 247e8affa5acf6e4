package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Schemas;
import io.github.zoomjava.buildtools.importer.shape.TimeForms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every schema a type that OpenAPI knows, or none where anything may come. */
final class RepairTypes implements SpecPass {
  private static final Pattern TEXT_TO_SHOW =
      Pattern.compile("\\$\\w|^the value of |[a-z]\\. [A-Z]");
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "object", "array");
  private static final Map<String, String> MISSPELT =
      Map.of(
          "Integer", "integer", "long", "integer", "String", "string", "Boolean", "boolean", "Date",
          "string");
  private static final Set<String> FORMATS =
      Set.of("date-time", "date", "email", "uri", "uuid", "int32", "int64", "double", "binary");
  private static final Map<String, String> FORMAT_ALIASES =
      Map.of(
          "datetime",
          "date-time",
          "date_time",
          "date-time",
          "YYYY-MM-DD",
          "date",
          "url",
          "uri",
          "percent",
          "double",
          "percentage",
          "double");
  private static final Map<String, String> DATE_PATTERNS = Map.of("MM-DD-YYYY", "MM-dd-yyyy");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> repair(schema, report));
  }

  private static ObjectNode repair(ObjectNode schema, ImportReport report) {
    dropDanglingReference(schema, report);
    repairType(schema, report);
    repairFormat(schema, report);
    repairArray(schema, report);
    repairEnum(schema, report);
    return schema;
  }

  private static void dropDanglingReference(ObjectNode schema, ImportReport report) {
    // Endpoint documents have no shared schemas, so a reference can only point into nowhere.
    if (schema.remove("$ref") != null) {
      report.repaired("reference to a schema that does not exist");
    }
  }

  private static void repairType(ObjectNode schema, ImportReport report) {
    @Nullable String type = Json.text(schema, "type");
    if (type == null) {
      if (schema.has("properties")) {
        schema.put("type", "object");
        report.repaired("properties without a type");
      }
    } else if (MISSPELT.containsKey(type)) {
      schema.put("type", MISSPELT.get(type));
      report.repaired("type " + type);
    } else if (type.startsWith("enum,")) {
      schema.put("type", "string");
      report.repaired("type that lists the values of a text");
    } else if (!TYPES.contains(type)) {
      schema.remove("type");
      report.repaired("type that OpenAPI does not know");
    } else if (type.equals("object")
        && !schema.has("properties")
        && schema.path("example").isTextual()) {
      schema.put("type", "string");
      report.repaired("object whose example is text");
    }
  }

  private static void repairFormat(ObjectNode schema, ImportReport report) {
    @Nullable String format = Json.text(schema, "format");
    if (format == null) {
      return;
    }
    if ("object".equals(Json.text(schema, "type")) && !schema.has("properties")) {
      schema.put("type", "string");
      report.repaired("object that is a formatted string");
    }
    String known = FORMAT_ALIASES.getOrDefault(format, format);
    if (FORMATS.contains(known)) {
      schema.put("format", known);
    } else if (DATE_PATTERNS.containsKey(format)) {
      TimeForms.set(schema, List.of(DATE_PATTERNS.get(format)));
      report.repaired("date of a form of its own");
    } else {
      schema.remove("format");
      report.repaired("format that OpenAPI does not know");
    }
  }

  private static void repairArray(ObjectNode schema, ImportReport report) {
    if ("array".equals(Json.text(schema, "type")) && !schema.has("items")) {
      schema.putObject("items").put("type", "string");
      report.repaired("array without items");
    }
    if (schema.has("enum") && schema.get("items") instanceof ObjectNode items) {
      items.set("enum", schema.remove("enum"));
      repairEnum(items, report);
      report.repaired("enum on the array instead of its items");
    }
  }

  private static void repairEnum(ObjectNode schema, ImportReport report) {
    if (!(schema.get("enum") instanceof ArrayNode values)) {
      return;
    }
    if (values.isEmpty() || "boolean".equals(Json.text(schema, "type"))) {
      schema.remove("enum");
      report.repaired("enum that allows nothing or is boolean");
      return;
    }
    if (hasTextToShow(values)) {
      schema.remove("enum");
      report.repaired("enum of texts to show, of which no value is ever sent as it stands");
      return;
    }
    ArrayNode distinct = schema.arrayNode();
    Set<String> seen = new HashSet<>();
    values.forEach(value -> addDistinct(distinct, seen, value));
    if (distinct.isEmpty()) {
      schema.remove("enum");
      report.repaired("enum that allows nothing or is boolean");
      return;
    }
    schema.set("enum", distinct);
    if ("number".equals(Json.text(schema, "type")) && areWhole(distinct)) {
      schema.put("type", "integer");
      report.repaired("enum of whole numbers declared as number");
    }
  }

  private static boolean areWhole(ArrayNode values) {
    for (JsonNode value : values) {
      if (!value.isIntegralNumber()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A value with a placeholder is never sent as it stands, and several sentences are there to be
   * read. One long sentence is a value like any other.
   */
  private static boolean hasTextToShow(ArrayNode values) {
    for (JsonNode value : values) {
      if (TEXT_TO_SHOW.matcher(value.asText()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Without null and the empty value, which is how answers leave a value out. */
  private static void addDistinct(ArrayNode distinct, Set<String> seen, JsonNode value) {
    if (!value.isNull() && !value.asText().isEmpty() && seen.add(value.asText())) {
      distinct.add(value);
    }
  }
}
