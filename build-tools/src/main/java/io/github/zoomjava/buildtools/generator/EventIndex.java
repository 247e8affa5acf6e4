package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The description of its events that a jar carries, for tools and test servers. */
final class EventIndex {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Family family;
  private final Document document;

  EventIndex(Family family, Document document) {
    this.family = family;
    this.document = document;
  }

  /**
   * The whole index; one line for each event and schema. Types that the family's operations have,
   * too, stand in the index of these.
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
    List<String> schemas =
        document.schemas().entrySet().stream()
            .map(s -> JSON.textNode(s.getKey()) + ":" + Schemas.json(s.getValue()))
            .toList();
    return "{\"family\":%s,\"package\":%s,\"events\":[\n%s],\n\"schemas\":{\n%s}}\n"
        .formatted(
            JSON.textNode(family.name()),
            JSON.textNode(family.modelPackage()),
            String.join(",\n", entries),
            String.join(",\n", schemas));
  }
}
