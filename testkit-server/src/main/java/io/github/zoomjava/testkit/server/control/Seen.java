package io.github.zoomjava.testkit.server.control;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.LimitCounts;
import io.github.zoomjava.testkit.RecordedRequest;
import java.util.List;
import java.util.stream.Stream;

/** What arrived, as JSON. */
final class Seen {
  private static final Gson GSON = new Gson();

  private Seen() {}

  static JsonObject requests(List<RecordedRequest> requests) {
    return list("requests", requests.stream().map(Seen::request));
  }

  /** Of one JSON value a line. */
  static JsonObject traffic(String lines) {
    return list("traffic", lines.lines().map(JsonParser::parseString));
  }

  static JsonObject unexpected(List<String> sentences) {
    return list("unexpected_requests", sentences.stream().map(GSON::toJsonTree));
  }

  static JsonObject limits(LimitCounts counts) {
    JsonObject json = new JsonObject();
    json.addProperty("allowed", counts.allowed());
    json.addProperty("refused_for_now", counts.refusedForNow());
    json.addProperty("refused_for_today", counts.refusedForToday());
    return json;
  }

  private static JsonObject request(RecordedRequest request) {
    JsonObject json = new JsonObject();
    json.addProperty("operation", request.operation());
    json.addProperty("method", request.method());
    json.addProperty("path", request.path());
    json.add("query", GSON.toJsonTree(request.query()));
    json.add("headers", GSON.toJsonTree(request.headers()));
    json.addProperty("content_type", request.contentType());
    json.addProperty("body", request.body());
    json.addProperty("status", request.status());
    json.addProperty("answer", request.answer());
    return json;
  }

  private static JsonObject list(String name, Stream<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    JsonObject json = new JsonObject();
    json.add(name, array);
    return json;
  }
}
