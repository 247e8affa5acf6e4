package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import java.util.List;
import java.util.Locale;

/** The description of its operations that every family jar carries, for tools and test servers. */
final class OperationIndex {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Family family;

  OperationIndex(Family family) {
    this.family = family;
  }

  /** The whole index; one line for each operation and schema, so that two can be compared. */
  String of(List<ApiOperation> operations, Document document) {
    StringBuilder index = new StringBuilder();
    index.append("{\"family\":").append(JSON.textNode(family.name()));
    index.append(",\"package\":").append(JSON.textNode(family.rootPackage()));
    if (document.rateLimitTable() != null) {
      index.append(",\"rateLimitTable\":").append(JSON.textNode(document.rateLimitTable()));
    }
    index.append(",\"operations\":[\n");
    index.append(String.join(",\n", operations.stream().map(o -> entry(o).toString()).toList()));
    index.append("],\n\"schemas\":{\n");
    index.append(
        String.join(
            ",\n",
            document.schemas().entrySet().stream()
                .map(s -> JSON.textNode(s.getKey()) + ":" + Schemas.json(s.getValue()))
                .toList()));
    return index.append("}}\n").toString();
  }

  private ObjectNode entry(ApiOperation operation) {
    OperationFacts facts = operation.facts();
    ObjectNode entry = JSON.objectNode();
    entry.put("api", operation.tag() + "Api");
    entry.put("method", operation.method());
    entry.put("id", operation.id(family.name()));
    entry.put("http", operation.http());
    entry.put("path", operation.path());
    Selection selection = operation.selection();
    if (selection != null) {
      entry.put("template", operation.template());
      ObjectNode selected = entry.putObject("selection");
      selected.put("in", selection.in());
      selected.put("name", selection.name());
      selected.put("value", selection.value());
    }
    entry.put("sourceId", facts.sourceId());
    entry.put("deprecated", facts.deprecated());
    ArrayNode parameters = entry.putArray("parameters");
    operation.parameters().forEach(p -> parameters.add(parameter(p, operation.isArgument(p))));
    if (operation.paramsType() != null) {
      entry.put("params", operation.paramsType());
    }
    if (operation.body() != null) {
      entry.set("body", body(operation.body()));
    }
    if (!facts.bounds().isEmpty()) {
      ObjectNode bounds = entry.putObject("bounds");
      facts.bounds().forEach((place, bound) -> bounds.set(place, Schemas.json(bound)));
    }
    if (!facts.listed().isEmpty()) {
      entry.set("values", Json.mapper().valueToTree(facts.listed()));
    }
    if (!facts.windows().isEmpty()) {
      entry.set("windows", facts.windows());
    }
    ObjectNode response = entry.putObject("response");
    response.setAll(response(operation.answer()));
    if (!facts.absent().isEmpty()) {
      facts.absent().forEach(response.putArray("absent")::add);
    }
    if (operation.paging() != null) {
      entry.set("page", page(operation.paging()));
    }
    facts.scopes().forEach(entry.putArray("scopes")::add);
    facts.granularScopes().forEach(entry.putArray("granularScopes")::add);
    if (facts.twin() != null) {
      ObjectNode twin = entry.putObject("twin");
      facts.twin().scopes().forEach(twin.putArray("scopes")::add);
      facts.twin().granularScopes().forEach(twin.putArray("granularScopes")::add);
    }
    entry.put("rateLimit", facts.rateLimit());
    if (facts.host() != null) {
      entry.put("host", facts.host());
    }
    return entry;
  }

  private static ObjectNode parameter(Parameter parameter, boolean argument) {
    ObjectNode entry = JSON.objectNode();
    entry.put("name", parameter.wire());
    entry.put("in", parameter.in().word());
    entry.put("java", parameter.java());
    entry.put("argument", argument);
    entry.put("required", parameter.required());
    if (parameter.uuid()) {
      entry.put("uuid", true);
    }
    if (parameter.joined()) {
      entry.put("explode", false);
    }
    entry.set("schema", parameter.schema());
    return entry;
  }

  private static ObjectNode body(Body body) {
    ObjectNode entry = JSON.objectNode();
    entry.put("contentType", body.contentType());
    entry.put("type", body.type().in(new Imports("")));
    entry.set("schema", body.schema());
    if (!body.demanded().isEmpty()) {
      body.demanded().forEach(entry.putArray("required")::add);
    }
    return entry;
  }

  private static ObjectNode response(Answer answer) {
    ObjectNode entry = JSON.objectNode();
    entry.put("status", answer.status());
    entry.put("kind", answer.kind().name().toLowerCase(Locale.ROOT));
    if (answer.schema() != null) {
      entry.set("schema", answer.schema());
    }
    return entry;
  }

  private static ObjectNode page(Paging paging) {
    ObjectNode entry = JSON.objectNode();
    entry.put("style", paging.style().word());
    entry.put("items", paging.items());
    entry.put("item", paging.item());
    entry.put("requestToken", paging.requestToken());
    if (paging.inBody()) {
      entry.put("requestIn", "body");
    }
    entry.put("responseToken", paging.responseToken());
    return entry;
  }
}
