package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.StatedBounds;
import java.util.List;

/**
 * Adds the bounds that only the text of a document states. A bound that the document has meanwhile
 * is left alone and reported, so that a person removes it.
 */
public final class AddBounds implements SpecPass {
  private static final String QUERY = "query ";

  private final StatedBounds bounds;

  public AddBounds(StatedBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    bounds
        .byOperation()
        .forEach(
            (operation, places) ->
                places.forEach(
                    (place, facts) ->
                        add(
                            operation + " " + place,
                            at(operation, place, document),
                            facts,
                            report)));
  }

  private static List<ObjectNode> at(String operation, String place, ObjectNode document) {
    if (!place.startsWith(QUERY)) {
      return SchemaPosition.find(operation + " " + place, document);
    }
    String name = place.substring(QUERY.length());
    return SchemaPosition.operation(operation, document).stream()
        .flatMap(found -> found.parameters("query").stream())
        .filter(parameter -> parameter.path("name").asText().equals(name))
        .map(parameter -> (ObjectNode) parameter.path("schema"))
        .toList();
  }

  private static void add(
      String where, List<ObjectNode> schemas, ObjectNode facts, ImportReport report) {
    if (schemas.isEmpty()) {
      report.left("bound of a text, but the document has no place for it: " + where);
    }
    for (ObjectNode schema : schemas) {
      if (Json.fields(facts).stream().anyMatch(fact -> schema.has(fact.getKey()))) {
        report.left("bound of a text, but in the document meanwhile: " + where);
      } else {
        schema.setAll(facts);
        report.count("bounds from text", 1);
      }
    }
  }
}
