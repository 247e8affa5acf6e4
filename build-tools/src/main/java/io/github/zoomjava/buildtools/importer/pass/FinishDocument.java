package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/** Puts our own frame around the facts: title, server, sign-in, words for statuses. */
public final class FinishDocument implements SpecPass {
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("200", "OK"),
          Map.entry("201", "Created"),
          Map.entry("202", "Accepted"),
          Map.entry("204", "No content"),
          Map.entry("302", "Found"),
          Map.entry("400", "Bad request"),
          Map.entry("401", "Unauthorized"),
          Map.entry("403", "Forbidden"),
          Map.entry("404", "Not found"),
          Map.entry("409", "Conflict"),
          Map.entry("429", "Too many requests"),
          Map.entry("500", "Server error"));

  private final Family family;

  public FinishDocument(Family family) {
    this.family = family;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    ObjectNode paths = (ObjectNode) document.get("paths");
    ObjectNode schemas = (ObjectNode) document.path("components").path("schemas");
    JsonNode servers = document.path("servers");
    String version = document.path("info").path("version").asText("2");
    String url = "https://developers.zoom.us/docs/api/" + family.zoomsName() + "/";
    DocumentFrame.begin(document, family.title(), version, url);
    if (family.rateLimitTable() != null) {
      document.put("x-zoom-rate-limit-table", family.rateLimitTable());
    }
    document.set("servers", servers);
    document.putArray("security").addObject().putArray("bearer");
    document.set("paths", paths);
    ObjectNode components = document.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer");
    components.set("schemas", schemas);
    Operation.of(document).forEach(FinishDocument::finish);
  }

  private static void finish(Operation operation) {
    ObjectNode responses = (ObjectNode) operation.node().get("responses");
    for (Map.Entry<String, JsonNode> response : Json.fields(responses)) {
      ObjectNode ordered = Json.object();
      ordered.put(
          "description", REASONS.getOrDefault(response.getKey(), "Status " + response.getKey()));
      ordered.setAll((ObjectNode) response.getValue());
      responses.set(response.getKey(), ordered);
    }
    if (operation.node().get("requestBody") instanceof ObjectNode body) {
      body.put("required", true);
    }
  }
}
