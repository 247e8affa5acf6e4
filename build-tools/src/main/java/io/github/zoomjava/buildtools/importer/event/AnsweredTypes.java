package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types that a family's operations answer with, by their shape and the last word of a name. */
final class AnsweredTypes {
  /** Two values, such as on and off, are those of many things. */
  private static final int FEW_VALUES = 3;

  private static final int FEW_PROPERTIES = 2;
  private static final String REFERENCE = "#/components/schemas/";

  private final JsonNode schemas;
  private final Set<String> reached = new HashSet<>();
  private final Map<String, List<String>> byShape = new TreeMap<>();

  private AnsweredTypes(JsonNode schemas) {
    this.schemas = schemas;
  }

  static AnsweredTypes of(ObjectNode family) {
    AnsweredTypes types = new AnsweredTypes(family.path("components").path("schemas"));
    for (Operation operation : Operation.of(family)) {
      Map.Entry<String, JsonNode> success = operation.success();
      if (success != null) {
        types.reach(success.getValue().path("schema"));
      }
    }
    types.reached.stream()
        .sorted()
        .filter(name -> types.isLargeEnough(types.schemas.path(name)))
        .forEach(
            name ->
                types
                    .byShape
                    .computeIfAbsent(
                        types.signature(types.schemas.path(name), new HashSet<>()),
                        shape -> new ArrayList<>())
                    .add(name));
    return types;
  }

  /** The type of that shape whose name ends as this one does, the shortest of several; or null. */
  @Nullable String like(ObjectNode schema, List<String> name) {
    if (name.isEmpty() || !isLargeEnough(schema)) {
      return null;
    }
    String last = name.get(name.size() - 1);
    return byShape.getOrDefault(signature(schema, new HashSet<>()), List.of()).stream()
        .filter(type -> endsWith(type, last))
        .min(java.util.Comparator.comparingInt(String::length).thenComparing(type -> type))
        .orElse(null);
  }

  private static boolean endsWith(String type, String last) {
    List<String> words = Words.of(type);
    return words.get(words.size() - 1).equals(last);
  }

  private boolean isLargeEnough(JsonNode schema) {
    return schema.path("properties").size() >= FEW_PROPERTIES
        || schema.path("enum").size() >= FEW_VALUES;
  }

  private void reach(JsonNode schema) {
    String reference = Json.text(schema, "$ref");
    if (reference != null) {
      String name = reference.substring(REFERENCE.length());
      if (reached.add(name)) {
        reach(schemas.path(name));
      }
    }
    schema.path("properties").forEach(this::reach);
    schema.path("allOf").forEach(this::reach);
    schema.path("oneOf").forEach(this::reach);
    if (schema.has("items")) {
      reach(schema.get("items"));
    }
  }

  /** Names and types all the way down; neither order nor bounds. */
  private String signature(JsonNode schema, Set<String> above) {
    if (schema.has("allOf")) {
      return signature(schema.path("allOf").path(0), above);
    }
    String reference = Json.text(schema, "$ref");
    if (reference != null) {
      Set<String> all = new HashSet<>(above);
      String name = reference.substring(REFERENCE.length());
      return all.add(name) ? signature(schemas.path(name), all) : "cycle";
    }
    if (!schema.path("properties").isEmpty()) {
      Map<String, String> parts = new TreeMap<>();
      Json.fields(schema.path("properties"))
          .forEach(part -> parts.put(part.getKey(), signature(part.getValue(), above)));
      return parts.toString();
    }
    if (schema.has("items")) {
      return "[" + signature(schema.path("items"), above) + "]" + schema.has("x-zoom-joined");
    }
    if (schema.has("x-zoom-list")) {
      return "[" + signature(schema.path("x-zoom-list"), above) + "]true";
    }
    String type = schema.path("type").asText() + "/" + schema.path("format").asText();
    return schema.path("enum").isEmpty()
        ? type
        : type + Json.strings(schema.path("enum")).stream().sorted().toList();
  }
}
