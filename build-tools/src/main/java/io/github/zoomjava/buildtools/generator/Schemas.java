package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Schemas as the operation index carries them: as in the document, with bare names for references.
 */
final class Schemas {

  private Schemas() {}

  static JsonNode json(Schema<?> schema) {
    JsonNode json = Json.mapper().valueToTree(schema);
    shortenReferences(json);
    return json;
  }

  /** The schema of any JSON. */
  static ObjectNode any() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static void shortenReferences(JsonNode json) {
    JsonNode reference = json.get("$ref");
    if (json instanceof ObjectNode object && reference instanceof TextNode) {
      String ref = reference.textValue();
      object.put("$ref", ref.substring(ref.lastIndexOf('/') + 1));
    }
    json.forEach(Schemas::shortenReferences);
  }
}
