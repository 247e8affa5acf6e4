package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops every sentence, example and default: specs carry facts, and a default that a client sends
 * would overwrite what the server holds. What is kept is listed, so nothing new slips through.
 */
public final class DropProse implements SpecPass {
  private static final Set<String> SCHEMA_FACTS =
      Set.of(
          "type",
          "format",
          "properties",
          "required",
          "items",
          "enum",
          "x-enum-varnames",
          "allOf",
          "oneOf",
          "anyOf",
          "deprecated",
          "x-zoom-constant",
          "x-zoom-sensitive",
          "x-zoom-joined",
          "x-zoom-other",
          "x-zoom-time",
          "x-zoom-provenance");
  private static final Map<String, Set<String>> BOUNDS =
      Map.of(
          "string", Set.of("minLength", "maxLength", "pattern"),
          "integer", Set.of("minimum", "maximum"),
          "number", Set.of("minimum", "maximum"),
          "array", Set.of("minItems", "maxItems", "uniqueItems"));
  private static final Set<String> OPERATION_FACTS =
      Set.of(
          "tags", "summary", "operationId", "parameters", "requestBody", "responses", "deprecated");
  private static final Set<String> PARAMETER_FACTS =
      Set.of(
          "name",
          "in",
          "required",
          "schema",
          "deprecated",
          "style",
          "explode",
          "x-zoom-sensitive",
          "x-zoom-uuid",
          "x-zoom-encoded-twice");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, DropProse::keepFacts);
    for (Operation operation : Operation.of(document)) {
      ObjectNode node = operation.node();
      node.retain(namesToKeep(node, OPERATION_FACTS));
      node.put("summary", title(operation));
      operation.parameters().forEach(DropProse::keepParameterFacts);
      for (Map.Entry<String, JsonNode> response : Json.fields(node.path("responses"))) {
        ((ObjectNode) response.getValue()).retain(Set.of("content"));
      }
      if (node.get("requestBody") instanceof ObjectNode body) {
        body.retain(Set.of("content"));
      }
    }
  }

  private static String title(Operation operation) {
    return operation.title().replaceAll("\\s+", " ").replaceAll("\\.$", "").replace('’', '\'');
  }

  private static void keepParameterFacts(ObjectNode parameter) {
    if (parameter.path("schema").path("deprecated").asBoolean()) {
      parameter.put("deprecated", true);
    }
    parameter.retain(PARAMETER_FACTS);
  }

  private static List<String> namesToKeep(ObjectNode node, Set<String> facts) {
    return Json.fields(node).stream()
        .map(Map.Entry::getKey)
        .filter(name -> facts.contains(name) || name.startsWith("x-zoom-"))
        .toList();
  }

  private static ObjectNode keepFacts(ObjectNode schema) {
    Set<String> bounds = BOUNDS.getOrDefault(schema.path("type").asText(), Set.of());
    schema.retain(
        Json.fields(schema).stream()
            .map(Map.Entry::getKey)
            .filter(name -> SCHEMA_FACTS.contains(name) || bounds.contains(name))
            .toList());
    if (!schema.path("deprecated").asBoolean()) {
      schema.remove("deprecated");
    }
    return schema;
  }
}
