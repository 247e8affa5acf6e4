package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Zoom's document of a family's events in the form of a document of operations: each event is one
 * that answers the message.
 */
final class EventDocument {
  private static final Pattern QUOTED = Pattern.compile("`([a-z][a-z0-9_:]+)`");

  private EventDocument() {}

  /** Sorted by name, as the documents have events in no order that means anything. */
  static ObjectNode of(ObjectNode source, List<String> left) {
    Map<String, JsonNode> events = new TreeMap<>();
    Stream.of("webhooks", "paths")
        .flatMap(place -> Json.fields(source.path(place)).stream())
        .filter(event -> !left.contains(event.getKey()))
        .forEach(event -> events.put(event.getKey(), event.getValue().path("post")));
    ObjectNode document = Json.object();
    document.set("info", source.path("info"));
    ObjectNode paths = document.putObject("paths");
    events.forEach(
        (name, event) -> {
          ObjectNode operation = operation(name, event);
          new Operation("POST", name, operation)
              .putList("x-zoom-aliases", EventAliases.of(name, message(event), events.keySet()));
          paths.putObject(name).set("post", operation);
        });
    return document;
  }

  /** The events of a document that has the form of operations. */
  static List<Operation> events(ObjectNode document) {
    return Operation.of(document);
  }

  private static ObjectNode operation(String name, JsonNode event) {
    ObjectNode operation = Json.object().put("summary", name);
    operation.putArray("tags").add("events");
    ObjectNode content = message(event).deepCopy();
    operation
        .putObject("responses")
        .putObject("200")
        .putObject("content")
        .set("application/json", content);
    if (event.path("deprecated").asBoolean()) {
      operation.put("deprecated", true);
    }
    String prose = event.path("requestBody").path("description").asText();
    putScopes(operation, "x-zoom-scopes", prose, "Scopes");
    putScopes(operation, "x-zoom-granular-scopes", prose, "Granular Scopes");
    return operation;
  }

  private static ObjectNode message(JsonNode event) {
    return (ObjectNode) event.path("requestBody").path("content").path("application/json");
  }

  /** The scopes an app needs to be sent the event stand in the text, after a bold word. */
  private static void putScopes(ObjectNode operation, String extension, String prose, String word) {
    Matcher line = Pattern.compile("\\*\\*\\[?" + word + "\\b[^\\n]*").matcher(prose);
    if (line.find()) {
      List<String> scopes =
          QUOTED.matcher(line.group()).results().map(found -> found.group(1)).distinct().toList();
      operation.set(extension, Json.array(scopes));
    }
  }
}
