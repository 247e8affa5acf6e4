package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Documents as they may have been before Zoom added operations and properties to them. */
final class OlderDocument {
  private static final int OPERATIONS = 20;
  private static final int EVERY_NINTH = 9;

  private final Set<String> missing = new HashSet<>();

  /** Without 20 operations of this document, or a third of a small one. */
  OlderDocument(ObjectNode newest) {
    List<Operation> operations = Operation.of(newest);
    int step = Math.max(3, operations.size() / OPERATIONS);
    for (int i = 1; i < operations.size() && missing.size() < OPERATIONS; i += step) {
      missing.add(operations.get(i).key());
    }
  }

  /** Takes the operations away, the same for sub accounts, and every ninth property name. */
  ObjectNode of(ObjectNode document) {
    for (Operation operation : Operation.of(document)) {
      String own = operation.key().replace(" /accounts/{accountId}/", " /");
      if (missing.contains(own) || missing.contains(operation.key())) {
        String method = operation.method().toLowerCase(Locale.ROOT);
        ((ObjectNode) document.path("paths").path(operation.path())).remove(method);
      }
    }
    thin(document.path("paths"));
    return document;
  }

  private static void thin(JsonNode node) {
    if (node.get("properties") instanceof ObjectNode properties) {
      for (Map.Entry<String, JsonNode> property : Json.fields(properties)) {
        // What selects one of several forms was there from the first day.
        boolean selects = property.getValue().has("enum");
        if (!selects && properties.size() > 2 && property.getKey().hashCode() % EVERY_NINTH == 0) {
          properties.remove(property.getKey());
        }
      }
    }
    node.forEach(OlderDocument::thin);
  }
}
