package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Walks the schemas of a document, innermost first. */
public final class Schemas {
  private static final List<String> UNIONS = List.of("allOf", "oneOf", "anyOf");

  private Schemas() {}

  /**
   * Replaces every schema of the document by what {@code change} returns for it; children first.
   */
  public static void rewrite(ObjectNode document, UnaryOperator<ObjectNode> change) {
    Operation.of(document).forEach(operation -> rewrite(operation, change));
  }

  /** Replaces every schema of one operation, but not of its variants. */
  public static void rewrite(Operation operation, UnaryOperator<ObjectNode> change) {
    operation.parameters().forEach(parameter -> rewriteField(parameter, "schema", change));
    rewriteContent(operation.node().path("requestBody").path("content"), change);
    for (Map.Entry<String, JsonNode> response : Json.fields(operation.node().path("responses"))) {
      rewriteContent(response.getValue().path("content"), change);
    }
  }

  /** Replaces one schema tree. */
  public static ObjectNode rewriteTree(ObjectNode schema, UnaryOperator<ObjectNode> change) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    Json.fields(schema.path("properties")).forEach(p -> properties.put(p.getKey(), p.getValue()));
    for (Map.Entry<String, JsonNode> property : properties.entrySet()) {
      if (property.getValue() instanceof ObjectNode child) {
        ((ObjectNode) schema.get("properties")).set(property.getKey(), rewriteTree(child, change));
      }
    }
    rewriteField(schema, "items", change);
    for (String union : UNIONS) {
      if (schema.get(union) instanceof ArrayNode members) {
        for (int i = 0; i < members.size(); i++) {
          members.set(i, rewriteTree((ObjectNode) members.get(i), change));
        }
      }
    }
    return change.apply(schema);
  }

  private static void rewriteContent(JsonNode content, UnaryOperator<ObjectNode> change) {
    for (Map.Entry<String, JsonNode> type : Json.fields(content)) {
      rewriteField((ObjectNode) type.getValue(), "schema", change);
    }
  }

  private static void rewriteField(
      ObjectNode owner, String field, UnaryOperator<ObjectNode> change) {
    if (owner.get(field) instanceof ObjectNode schema) {
      owner.set(field, rewriteTree(schema, change));
    }
  }
}
