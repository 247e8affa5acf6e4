package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code specs/catalog.yaml}: the families there are, and what was imported from where. */
record Catalog(ObjectNode node) {
  private static final String FAMILIES = "families";
  private static final String OF_EVENTS = "event-families";

  List<String> names() {
    return Stream.of(FAMILIES, OF_EVENTS)
        .flatMap(section -> Json.fields(node.path(section)).stream())
        .map(Map.Entry::getKey)
        .toList();
  }

  Family family(String name) {
    if (!names().contains(name)) {
      throw new ImportException(
          "specs/catalog.yaml#/families/" + name,
          "there is no family of this name; known are " + String.join(", ", names()),
          "Check the name, or add the family with its title to the catalog.");
    }
    return Family.of(name, entry(name), node.path(OF_EVENTS).has(name));
  }

  /** Notes what a family was made from, and how many operations it has by that. */
  void imported(Family family, SourceFolder sources, int operations) {
    ObjectNode entry = (ObjectNode) entry(family.name());
    if (family.events() > 0) {
      entry.put("events-sha-256", sources.eventsSha256(family));
    }
    if (family.eventsOnly()) {
      return;
    }
    entry.put("sha-256", sources.sha256(family));
    entry.put("operations", operations);
    for (String master : family.masters()) {
      ((ObjectNode) entry.path("master").path(master)).put("sha-256", sources.masterSha256(master));
    }
  }

  private JsonNode entry(String name) {
    JsonNode family = node.path(FAMILIES).path(name);
    return family.isMissingNode() ? node.path(OF_EVENTS).path(name) : family;
  }
}
