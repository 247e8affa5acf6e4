package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads one of Zoom's documents, or says where and why it is not one. */
final class SourceReader {
  private static final String REMEDY =
      "Download the document again from Zoom's developer site; it must be complete, JSON, and OpenAPI 3.";

  private SourceReader() {}

  static ObjectNode read(Path file) {
    ObjectNode document = object(file);
    check(document.path("paths").isObject(), file, "/paths", "the document has no paths");
    for (Map.Entry<String, JsonNode> path : Json.fields(document.path("paths"))) {
      checkPath(file, path.getKey(), path.getValue());
    }
    check(!Operation.of(document).isEmpty(), file, "/paths", "the document has no operations");
    return document;
  }

  /** A document of events, which are webhooks, or paths that have the event's name. */
  static ObjectNode readEvents(Path file) {
    ObjectNode document = object(file);
    String place = document.has("webhooks") ? "webhooks" : "paths";
    JsonNode events = document.path(place);
    check(events.isObject() && !events.isEmpty(), file, "/" + place, "the document has no events");
    for (Map.Entry<String, JsonNode> event : Json.fields(events)) {
      String pointer = "/post/requestBody/content/application~1json/schema";
      check(
          event.getValue().at(pointer).isObject(),
          file,
          "/" + place + "/" + event.getKey() + pointer,
          "the event has no message");
    }
    return document;
  }

  private static ObjectNode object(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ImportException(
          file.toString(),
          "there is no such file",
          "Name the folder that holds Zoom's documents in endpoints/, events/ and master/ with"
              + " --from; a family without a master document has no master entry in"
              + " specs/catalog.yaml, and one without events no events.");
    }
    JsonNode document = parse(file);
    check(document.isObject(), file, "", "the document is no JSON object");
    check(
        document.path("openapi").asText().startsWith("3."),
        file,
        "/openapi",
        "the document is not OpenAPI 3");
    return (ObjectNode) document;
  }

  private static JsonNode parse(Path file) {
    try {
      return Json.MAPPER.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      String place =
          file
              + ":"
              + (e.getLocation() == null
                  ? ""
                  : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
      throw new ImportException(
          place, "this is not JSON, or it ends too early: " + e.getOriginalMessage(), REMEDY);
    } catch (IOException e) {
      throw new ImportException(
          file.toString(), "cannot be read: " + e.getMessage(), "Check the file and its rights.");
    }
  }

  private static void checkPath(Path file, String path, JsonNode item) {
    String pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1");
    check(item.isObject(), file, pointer, "a path item is no object");
    for (Map.Entry<String, JsonNode> entry : Json.fields(item)) {
      String place = pointer + "/" + entry.getKey();
      check(entry.getValue().isObject(), file, place, "an operation is no object");
      check(
          entry.getValue().path("responses").isObject(),
          file,
          place + "/responses",
          "the operation has no responses");
      check(
          !entry.getValue().path("summary").asText().isBlank(),
          file,
          place + "/summary",
          "the operation has no title");
      check(
          !entry.getValue().path("tags").path(0).asText().isBlank(),
          file,
          place + "/tags",
          "the operation has no tag");
    }
  }

  private static void check(boolean ok, Path file, String pointer, String problem) {
    if (!ok) {
      throw new ImportException(file + "#" + pointer, problem, REMEDY);
    }
  }
}
