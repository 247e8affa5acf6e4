package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import java.util.List;

/**
 * Lets every message begin with the event's name and time, in milliseconds, as all of Zoom's do;
 * some documents leave one out, or give the time another type. Neither is relied on to be there.
 */
final class CompleteEnvelope implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation event : EventDocument.events(document)) {
      complete((ObjectNode) event.node().at("/responses/200/content/application~1json/schema"));
    }
    report.count("events", EventDocument.events(document).size());
  }

  private static void complete(ObjectNode message) {
    ObjectNode declared = (ObjectNode) message.path("properties");
    ObjectNode properties = Json.object();
    properties.putObject("event").put("type", "string");
    properties.putObject("event_ts").put("type", "integer").put("format", "int64");
    declared.remove(List.of("event", "event_ts"));
    properties.setAll(declared);
    message.put("type", "object").set("properties", properties);
    if (message.get("required") instanceof ArrayNode required) {
      List<String> names = new java.util.ArrayList<>(Json.strings((JsonNode) required));
      names.removeAll(List.of("event", "event_ts"));
      message.set("required", Json.array(names));
    }
  }
}
