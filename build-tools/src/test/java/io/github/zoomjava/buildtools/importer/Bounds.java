package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every bound of what is sent and every deprecation that a document states, as a line: operation,
 * place, fact. Whether a list has a maximum or maxItems is the same fact; an enum needs no bounds
 * beside its values.
 */
final class Bounds {
  private static final Map<String, String> FACTS =
      Map.of(
          "minimum",
          "min",
          "minLength",
          "min",
          "minItems",
          "min",
          "maximum",
          "max",
          "maxLength",
          "max",
          "maxItems",
          "max",
          "deprecated",
          "deprecated");
  private static final List<String> UNIONS = List.of("allOf", "oneOf", "anyOf");
  // Our types may hold themselves; no document of Zoom's is deeper.
  private static final int DEEPEST = 14;

  private final ObjectNode document;
  private final Set<String> lines = new TreeSet<>();

  private Bounds(ObjectNode document) {
    this.document = document;
  }

  static Set<String> of(ObjectNode document) {
    Bounds bounds = new Bounds(document);
    for (Map.Entry<String, JsonNode> path : Json.fields(document.path("paths"))) {
      for (Map.Entry<String, JsonNode> method : Json.fields(path.getValue())) {
        if (method.getValue().has("responses")) {
          bounds.add(method.getKey() + " " + withoutNames(path.getKey()), method.getValue());
        }
      }
    }
    return bounds.lines;
  }

  private static String withoutNames(String path) {
    return path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}").replaceAll("/$", "");
  }

  private void add(String operation, JsonNode node) {
    for (JsonNode each : node.path("parameters")) {
      JsonNode parameter = resolved(each);
      String place = operation + " " + parameter.path("in").asText() + " ";
      if (!parameter.path("in").asText().equals("path")) {
        walk(parameter.path("schema"), place + parameter.path("name").asText(), 0);
        if (parameter.path("deprecated").asBoolean()) {
          lines.add(place + parameter.path("name").asText() + " deprecated true");
        }
      }
    }
    for (JsonNode content : node.path("requestBody").path("content")) {
      walk(content.path("schema"), operation + " body", 0);
    }
    for (Map.Entry<String, JsonNode> response : Json.fields(node.path("responses"))) {
      if (response.getKey().startsWith("2")) {
        response
            .getValue()
            .path("content")
            .forEach(content -> walk(content.path("schema"), operation + " answer", 0));
      }
    }
    addOwn(operation, node);
    node.path("x-zoom-variants").path("operations").forEach(each -> addOwn(operation, each));
  }

  /** The facts of an operation beside its types. */
  private void addOwn(String operation, JsonNode node) {
    Json.fields(node.path("x-zoom-bounds"))
        .forEach(place -> note(place.getValue(), operation + " body ." + place.getKey()));
    for (String place : Json.strings(node.path("x-zoom-deprecated"))) {
      lines.add(operation + " answer ." + place + " deprecated true");
    }
  }

  private void walk(JsonNode reference, String place, int depth) {
    JsonNode schema = resolved(reference);
    if (depth > DEEPEST || schema.isMissingNode()) {
      return;
    }
    note(schema, place);
    for (String union : UNIONS) {
      schema.path(union).forEach(member -> walk(member, place, depth + 1));
    }
    String below = place.matches(".* (body|answer)") ? place + " ." : place + ".";
    Json.fields(schema.path("properties"))
        .forEach(property -> walk(property.getValue(), below + property.getKey(), depth + 1));
    walk(schema.path("items"), place + "[]", depth + 1);
  }

  private void note(JsonNode facts, String place) {
    for (Map.Entry<String, JsonNode> fact : Json.fields(facts)) {
      String kind = FACTS.getOrDefault(fact.getKey(), "");
      boolean counts =
          switch (kind) {
            case "" -> false;
            // An item is deprecated with its list.
            case "deprecated" -> fact.getValue().asBoolean() && !place.endsWith("[]");
            default -> !facts.has("enum") && !place.contains(" answer");
          };
      if (counts) {
        lines.add(place + " " + kind + " " + fact.getValue().asText());
      }
    }
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode() ? node : document.at(reference.asText().substring(1));
  }
}
