package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The description of its events that a jar carries, for tools and test servers. */
final class EventIndex {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Family family;
  private final Document document;
  private final @Nullable Document operations;

  EventIndex(Family family, Document document, @Nullable Document operations) {
    this.family = family;
    this.document = document;
    this.operations = operations;
  }

  /**
   * The whole index; one line for each event and schema, those of the family's operations that
   * events share among them.
   *
   * @param events the names, each with its type
   */
  String of(Map<String, String> events) {
    List<String> entries = new ArrayList<>();
    events.forEach(
        (name, type) -> {
          ObjectNode entry = JSON.objectNode();
          entry.put("name", name);
          entry.put("schema", type);
          entries.add(entry.toString());
        });
    Map<String, JsonNode> all = new TreeMap<>();
    document.schemas().forEach((name, schema) -> all.put(name, Schemas.json(schema)));
    List.copyOf(all.values()).forEach(schema -> addShared(schema, all));
    List<String> schemas =
        all.entrySet().stream().map(s -> JSON.textNode(s.getKey()) + ":" + s.getValue()).toList();
    return "{\"family\":%s,\"package\":%s,\"events\":[\n%s],\n\"schemas\":{\n%s}}\n"
        .formatted(
            JSON.textNode(family.name()),
            JSON.textNode(family.modelPackage()),
            String.join(",\n", entries),
            String.join(",\n", schemas));
  }

  private void addShared(JsonNode schema, Map<String, JsonNode> all) {
    JsonNode reference = schema.get("$ref");
    if (reference != null && operations != null && !all.containsKey(reference.asText())) {
      JsonNode shared = Schemas.json(operations.schema(reference.asText()));
      all.put(reference.asText(), shared);
      addShared(shared, all);
    }
    schema.forEach(part -> addShared(part, all));
  }
}
