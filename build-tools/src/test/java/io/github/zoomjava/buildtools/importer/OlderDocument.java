package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document as it may have been before Zoom added to it. */
final class OlderDocument {
  private static final int OPERATIONS = 20;
  private static final int EVERY_NINTH = 9;

  private int seen;

  private OlderDocument() {}

  /** Takes 20 operations away, or a third of a small document, and every ninth property. */
  static ObjectNode of(ObjectNode document) {
    List<Operation> operations = Operation.of(document);
    int step = Math.max(3, operations.size() / OPERATIONS);
    int taken = 0;
    for (int i = 1; i < operations.size() && taken < OPERATIONS; i += step) {
      Operation operation = operations.get(i);
      String method = operation.method().toLowerCase(Locale.ROOT);
      ((ObjectNode) document.path("paths").path(operation.path())).remove(method);
      taken++;
    }
    new OlderDocument().thin(document.path("paths"));
    return document;
  }

  private void thin(JsonNode node) {
    if (node.get("properties") instanceof ObjectNode properties) {
      for (Map.Entry<String, JsonNode> property : Json.fields(properties)) {
        // What selects one of several forms was there from the first day.
        if (!property.getValue().has("enum") && ++seen % EVERY_NINTH == 0) {
          properties.remove(property.getKey());
        }
      }
    }
    node.forEach(this::thin);
  }
}
