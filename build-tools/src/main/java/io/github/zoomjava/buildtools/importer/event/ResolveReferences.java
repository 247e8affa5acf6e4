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
 * Puts in place what references point to. Some point to another part of the same message, by the
 * way to it in Zoom's own sources; the others point nowhere, and what stands there is told by the
 * message that Zoom shows for the event.
 */
final class ResolveReferences implements SpecPass {
  private static final String ROOT = "/post/requestBody/content/application~1json/schema";

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation event : EventDocument.events(document)) {
      ObjectNode content = (ObjectNode) event.node().at("/responses/200/content/application~1json");
      ObjectNode schema = (ObjectNode) content.path("schema");
      resolve(schema, schema, ExampleMessage.of(content), event.path(), report);
    }
  }

  private static void resolve(
      JsonNode node, ObjectNode root, JsonNode example, String event, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(node.path("properties"))) {
      ObjectNode properties = (ObjectNode) node.path("properties");
      if (!property.getValue().isObject()) {
        properties.remove(property.getKey());
        report.repaired("property that is no schema");
        continue;
      }
      JsonNode value = example.path(property.getKey());
      String reference = Json.text(property.getValue(), "$ref");
      if (reference != null) {
        properties.set(property.getKey(), target(reference, root, value, event, report));
      }
      resolve(properties.get(property.getKey()), root, value, event, report);
    }
    if (node.has("items")) {
      resolve(node.get("items"), root, example.path(0), event, report);
    }
    for (String union : List.of("oneOf", "anyOf", "allOf")) {
      node.path(union).forEach(member -> resolve(member, root, example, event, report));
    }
  }

  private static ObjectNode target(
      String reference, ObjectNode root, JsonNode example, String event, ImportReport report) {
    String own = "#/paths/" + event + ROOT;
    if (reference.startsWith(own)
        && root.at(JsonPointer.compile(reference.substring(own.length())))
            instanceof ObjectNode target) {
      report.repaired("reference into the same message");
      return target.deepCopy();
    }
    report.repaired("reference to nowhere, told by the example");
    return ExampleMessage.schemaOf(example).put("x-zoom-provenance", "type taken from an example");
  }
}
