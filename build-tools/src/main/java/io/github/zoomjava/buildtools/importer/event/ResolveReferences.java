package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import java.util.List;
import java.util.Map;

/**
 * Puts in place what references point to. They give the way there in Zoom's own sources, below
 * {@code paths}; what they mean is another part of the same message, or a schema that stands beside
 * its properties. One that points nowhere else is left for the repair of types.
 */
final class ResolveReferences implements SpecPass {
  private static final String ROOT = "/post/requestBody/content/application~1json/schema";

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation event : EventDocument.events(document)) {
      ObjectNode message =
          (ObjectNode) event.node().at("/responses/200/content/application~1json/schema");
      resolve(message, message, "#/paths/" + event.path() + ROOT, report);
    }
  }

  private static void resolve(JsonNode node, ObjectNode message, String own, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(node.path("properties"))) {
      ObjectNode properties = (ObjectNode) node.path("properties");
      if (!property.getValue().isObject()) {
        properties.remove(property.getKey());
        report.repaired("property that is no schema");
        continue;
      }
      String reference = Json.text(property.getValue(), "$ref");
      if (reference != null
          && reference.startsWith(own)
          && message.at(JsonPointer.compile(reference.substring(own.length())))
              instanceof ObjectNode target) {
        properties.set(property.getKey(), target.deepCopy());
        report.repaired("reference into the same message");
      }
      resolve(properties.get(property.getKey()), message, own, report);
    }
    if (node.has("items")) {
      resolve(node.get("items"), message, own, report);
    }
    for (String union : List.of("oneOf", "anyOf", "allOf")) {
      node.path(union).forEach(member -> resolve(member, message, own, report));
    }
  }
}
