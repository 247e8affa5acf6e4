package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.pass.IdentityDecision;
import io.github.zoomjava.buildtools.importer.pass.NamedThings;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks the properties by which calls name the object of a message, if the event's name says what
 * that is and Zoom's document that they are always there.
 */
final class MarkEventIdentities implements SpecPass {
  private final NamedThings things;

  /**
   * For the events of a family.
   *
   * @param family its document
   */
  MarkEventIdentities(ObjectNode family) {
    things = new NamedThings(family);
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation event : EventDocument.events(document)) {
      JsonNode object =
          event
              .node()
              .at("/responses/200/content/application~1json/schema")
              .at("/properties/payload/properties/object");
      Set<String> identities = new TreeSet<>(identities(object, Words.of(event.path())));
      identities.retainAll(Json.strings(object.path("required")));
      report.count(
          "properties that name what an event is about",
          IdentityDecision.mark(object, identities, event.path()));
    }
  }

  private Set<String> identities(JsonNode object, List<String> event) {
    Set<String> identities = new TreeSet<>();
    things.in(event).forEach(thing -> identities.addAll(things.identities(object, thing)));
    return identities;
  }
}
