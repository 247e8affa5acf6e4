package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import java.util.Map;

/**
 * Takes a part of a message for the type that the family's API has of the very same shape and kind
 * of name: the {@code recurrence} of a meeting is one type, whoever sends it. It is marked with
 * {@code x-zoom-model}.
 */
final class ShareModels implements SpecPass {
  private final AnsweredTypes models;

  /**
   * Shares with a family's document.
   *
   * @param family its document, with all types in {@code components}
   */
  ShareModels(ObjectNode family) {
    models = AnsweredTypes.of(family);
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation event : EventDocument.events(document)) {
      // The message itself, its payload and what happened to whom are the event's own.
      JsonNode payload =
          event.node().at("/responses/200/content/application~1json/schema/properties/payload");
      share(payload, report);
    }
  }

  private void share(JsonNode schema, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      ObjectNode value = (ObjectNode) property.getValue();
      if (!share(value, property.getKey(), report)) {
        share((JsonNode) value, report);
      }
    }
  }

  private boolean share(ObjectNode schema, String name, ImportReport report) {
    if (schema.get("items") instanceof ObjectNode items) {
      if (!share(items, Words.singular(name), report)) {
        share((JsonNode) items, report);
      }
      return true;
    }
    String model = models.like(schema, Words.of(name));
    if (model == null) {
      return false;
    }
    schema.retain("deprecated", "x-zoom-sensitive");
    schema.put("x-zoom-model", model);
    report.count("parts of messages that are types of the API", 1);
    return true;
  }
}
