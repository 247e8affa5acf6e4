package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.shape.EnumValues;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Merges two schemas into one that describes what either describes. */
final class SchemaMerge {
  /** Marks a schema that says nothing because anything fits, until all that is merged is. */
  static final String ANY = "x-zoom-any";

  /** The required properties that the merged object keeps. */
  enum Required {
    /** Those of both: the two describe the same object. */
    ALL,
    /** Those that both have: the object is one of the two. */
    COMMON
  }

  private final Required required;
  private final ImportReport report;

  SchemaMerge(Required required, ImportReport report) {
    this.required = required;
    this.report = report;
  }

  ObjectNode merge(ObjectNode first, ObjectNode second) {
    if (first.has(ANY) || second.has(ANY)) {
      return first.has(ANY) ? first : second;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    String type = type(first, second);
    ObjectNode merged = first.deepCopy();
    for (Map.Entry<String, JsonNode> field : Json.fields(second)) {
      if (!merged.has(field.getKey())) {
        merged.set(field.getKey(), field.getValue());
      }
    }
    if (type.isEmpty()) {
      if (first.has("type") || second.has("type")) {
        report.repaired("members of kinds that do not fit, taken as any JSON");
      }
      merged.retain("deprecated", "x-zoom-sensitive");
      return merged.put(ANY, true);
    }
    merged.put("type", type);
    mergeFormat(merged, first, second);
    mergeEnum(merged, first, second);
    mergeRequired(merged, first, second);
    mergeProperties(merged, first, second);
    if (first.get("items") instanceof ObjectNode a && second.get("items") instanceof ObjectNode b) {
      merged.set("items", merge(a, b));
    }
    return merged;
  }

  /** The common type; text for scalars of two kinds, empty (anything) where the two do not fit. */
  private static String type(ObjectNode first, ObjectNode second) {
    String a = first.path("type").asText();
    String b = second.path("type").asText();
    if (a.equals(b) || b.isEmpty()) {
      return a;
    }
    if (a.isEmpty()) {
      return b;
    }
    Set<String> both = Set.of(a, b);
    if (both.contains("object") || both.contains("array")) {
      return "";
    }
    return both.equals(Set.of("integer", "number")) ? "number" : "string";
  }

  private static void mergeFormat(ObjectNode merged, ObjectNode first, ObjectNode second) {
    boolean sameFormat = first.path("format").equals(second.path("format"));
    if (first.has("type") && second.has("type") && !sameFormat) {
      merged.remove("format");
    }
  }

  private static void mergeEnum(ObjectNode merged, ObjectNode first, ObjectNode second) {
    if (first.get("enum") instanceof ArrayNode && second.get("enum") instanceof ArrayNode) {
      EnumValues values = EnumValues.of(first).plus(EnumValues.of(second));
      values.writeTo(merged);
    }
  }

  private void mergeRequired(ObjectNode merged, ObjectNode first, ObjectNode second) {
    Set<String> names = new LinkedHashSet<>(Json.strings(first.path("required")));
    if (required == Required.ALL) {
      names.addAll(Json.strings(second.path("required")));
    } else {
      names.retainAll(Json.strings(second.path("required")));
    }
    merged.remove("required");
    if (!names.isEmpty()) {
      merged.set("required", Json.array(names));
    }
  }

  private void mergeProperties(ObjectNode merged, ObjectNode first, ObjectNode second) {
    if (!(merged.get("properties") instanceof ObjectNode properties)) {
      return;
    }
    for (Map.Entry<String, JsonNode> property : Json.fields(second.path("properties"))) {
      JsonNode known = first.path("properties").path(property.getKey());
      properties.set(
          property.getKey(),
          known instanceof ObjectNode mine
              ? merge(mine, (ObjectNode) property.getValue())
              : property.getValue());
    }
  }
}
