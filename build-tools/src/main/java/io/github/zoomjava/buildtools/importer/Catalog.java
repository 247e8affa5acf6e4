package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** {@code specs/catalog.yaml}: the families there are, and what was imported from where. */
record Catalog(ObjectNode node) {
  List<String> names() {
    return Json.fields(node.path("families")).stream().map(Map.Entry::getKey).toList();
  }

  Family family(String name) {
    if (!node.path("families").has(name)) {
      throw new ImportException(
          "specs/catalog.yaml#/families/" + name,
          "there is no family of this name; known are " + String.join(", ", names()),
          "Check the name, or add the family with its title to the catalog.");
    }
    return Family.of(name, node.path("families").path(name));
  }

  /** Notes what a family was made from, and how many operations it has by that. */
  void imported(Family family, SourceFolder sources, int operations) {
    ObjectNode entry = (ObjectNode) node.path("families").path(family.name());
    entry.put("sha-256", sources.sha256(family));
    entry.put("operations", operations);
    for (String master : family.masters()) {
      ((ObjectNode) entry.path("master").path(master)).put("sha-256", sources.masterSha256(master));
    }
  }
}
