package io.github.zoomjava.testkit.internal.traffic;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes requests and their answers as JSON, one a line, without secrets. */
public final class Traffic {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final OperationIndex index;

  /** Of requests for the operations of that index. */
  public Traffic(OperationIndex index) {
    this.index = index;
  }

  /** The lines, each with its end. */
  public String of(List<RecordedRequest> requests) {
    return requests.stream()
        .map(each -> GSON.toJson(line(each)) + "\n")
        .collect(Collectors.joining());
  }

  private JsonObject line(RecordedRequest request) {
    Optional<OperationSpec> operation =
        Optional.ofNullable(request.operation()).flatMap(index::withId);
    JsonObject line = new JsonObject();
    line.addProperty("operation", request.operation());
    line.addProperty("method", request.method());
    line.addProperty("path", request.path());
    line.add("query", query(request));
    line.add("headers", headers(request));
    line.add(
        "body", body(request.body(), operation.map(OperationSpec::body).map(BodySpec::schema)));
    line.addProperty("status", request.status());
    line.add("answer", body(request.answer(), operation.map(each -> each.response().schema())));
    return line;
  }

  private static JsonObject query(RecordedRequest request) {
    JsonObject query = new JsonObject();
    request
        .query()
        .forEach(
            (name, values) -> {
              JsonArray shown = new JsonArray();
              values.forEach(each -> shown.add(Secrets.isNamed(name) ? Secrets.MASK : each));
              query.add(name, shown);
            });
    return query;
  }

  private static JsonObject headers(RecordedRequest request) {
    JsonObject headers = new JsonObject();
    request
        .headers()
        .forEach(
            (name, value) ->
                headers.addProperty(name, Secrets.isNamed(name) ? Secrets.MASK : value));
    return headers;
  }

  /** What is no JSON is left out, as nobody can tell what in it is a secret. */
  private static JsonElement body(String text, Optional<Schema> schema) {
    if (text.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    try {
      JsonElement body = JsonParser.parseString(text);
      if (body.isJsonObject() || body.isJsonArray()) {
        @Nullable Schema known = schema.orElse(null);
        return Secrets.masked(body, known);
      }
    } catch (JsonParseException notJson) {
      // Falls through to what is said of it.
    }
    return new JsonPrimitive("(" + text.length() + " characters that are no JSON object)");
  }
}
