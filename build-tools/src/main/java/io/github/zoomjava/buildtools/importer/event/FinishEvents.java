package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.pass.DocumentFrame;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import java.util.List;

/** Gives the events our own frame: a document without operations, and a list of the events. */
final class FinishEvents implements SpecPass {
  private final Family family;

  FinishEvents(Family family) {
    this.family = family;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    List<Operation> events = EventDocument.events(document);
    JsonNode schemas = document.path("components").path("schemas");
    String version = document.path("info").path("version").asText("2");
    String url = "https://developers.zoom.us/docs/api/" + family.zoomsName() + "/events/";
    DocumentFrame.begin(document, family.title() + ": events", version, url);
    document.putObject("paths");
    ObjectNode list = document.putObject("x-zoom-events");
    events.forEach(event -> list.set(event.path(), entry(event)));
    document.putObject("components").set("schemas", schemas);
  }

  private static ObjectNode entry(Operation event) {
    ObjectNode entry = Json.object();
    entry.set("schema", event.node().at("/responses/200/content/application~1json/schema"));
    for (String fact :
        List.of("deprecated", "x-zoom-aliases", "x-zoom-scopes", "x-zoom-granular-scopes")) {
      if (event.node().has(fact)) {
        entry.set(fact, event.node().get(fact));
      }
    }
    return entry;
  }
}
