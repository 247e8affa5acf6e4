package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the operation index of one family. */
public final class IndexReader {
  private final Map<String, JsonObject> components = new LinkedHashMap<>();
  private final JsonObject document;

  private IndexReader(JsonObject document) {
    this.document = document;
    document
        .getAsJsonObject("schemas")
        .asMap()
        .forEach((name, schema) -> components.put(name, schema.getAsJsonObject()));
  }

  /** Reads the text of {@code META-INF/zoom/operations/<family>.json}. */
  public static Family read(String json) {
    return new IndexReader(JsonParser.parseString(json).getAsJsonObject()).family();
  }

  private Family family() {
    return new Family(
        text(document, "family"),
        text(document, "package"),
        objects(document, "operations").stream().map(this::operation).toList());
  }

  private OperationSpec operation(JsonObject json) {
    return new OperationSpec(
        text(json, "id"),
        text(json, "api"),
        text(json, "method"),
        text(json, "http"),
        new PathTemplate(text(json, "path")),
        json.has("template") ? text(json, "template") : text(json, "path"),
        json.get("selection") instanceof JsonObject selection ? selection(selection) : null,
        objects(json, "parameters").stream().map(each -> parameter(each, values(json))).toList(),
        json.has("params") ? text(json, "params") : null,
        json.get("body") instanceof JsonObject body ? body(body, values(json), bounds(json)) : null,
        response(json.getAsJsonObject("response"), values(json)),
        json.get("page") instanceof JsonObject page ? page(page) : null,
        WindowReader.windows(json),
        document.has("rateLimitTable") ? text(document, "rateLimitTable") : "GENERAL",
        text(json, "rateLimit"),
        json.has("twin"),
        scopes(json),
        json.get("twin") instanceof JsonObject twin ? scopes(twin) : List.of());
  }

  private static List<String> scopes(JsonObject json) {
    return Stream.of("scopes", "granularScopes")
        .filter(json::has)
        .flatMap(each -> texts(json, each).stream())
        .toList();
  }

  private static Selection selection(JsonObject json) {
    return new Selection(text(json, "in"), text(json, "name"), text(json, "value"));
  }

  /** By place, {@code body.users[].type}: the values an operation lists of an enum with more. */
  private static Demands values(JsonObject operation) {
    Map<String, List<JsonElement>> values = new LinkedHashMap<>();
    if (operation.get("values") instanceof JsonObject listed) {
      listed
          .asMap()
          .forEach(
              (place, list) ->
                  values.put(
                      place.replaceFirst("^(body|answer) ", "$1.").replace(".[", "["),
                      list.getAsJsonArray().asList()));
    }
    return new Demands(List.of(), values, Map.of(), List.of());
  }

  private static Map<String, JsonObject> bounds(JsonObject operation) {
    Map<String, JsonObject> bounds = new LinkedHashMap<>();
    if (operation.get("bounds") instanceof JsonObject places) {
      places.asMap().forEach((place, facts) -> bounds.put(place, facts.getAsJsonObject()));
    }
    return bounds;
  }

  private ParameterSpec parameter(JsonObject json, Demands values) {
    return new ParameterSpec(
        text(json, "name"),
        text(json, "java"),
        ParameterSpec.Place.valueOf(text(json, "in").toUpperCase(Locale.ROOT)),
        flag(json, "argument"),
        flag(json, "required"),
        flag(json, "uuid"),
        json.has("explode") && !flag(json, "explode"),
        schema(json).demanding(values.of(text(json, "in") + " " + text(json, "name"))));
  }

  private BodySpec body(JsonObject json, Demands values, Map<String, JsonObject> bounds) {
    Demands demands =
        new Demands(
            json.has("required") ? texts(json, "required") : List.of(),
            values.of("body").values(),
            bounds,
            List.of());
    return new BodySpec(text(json, "contentType"), schema(json).demanding(demands));
  }

  private ResponseSpec response(JsonObject json, Demands values) {
    ResponseSpec.Kind kind = ResponseSpec.Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT));
    Demands demands =
        new Demands(
            List.of(),
            values.of("answer").values(),
            Map.of(),
            json.has("absent") ? texts(json, "absent") : List.of());
    @Nullable Schema schema =
        kind == ResponseSpec.Kind.JSON ? schema(json).demanding(demands) : null;
    return new ResponseSpec(json.get("status").getAsInt(), kind, schema);
  }

  private static PageSpec page(JsonObject json) {
    return new PageSpec(
        text(json, "style"),
        text(json, "items"),
        text(json, "requestToken"),
        json.has("requestIn") && text(json, "requestIn").equals("body"),
        text(json, "responseToken"));
  }

  /** A missing schema means what an empty one means: anything. */
  private Schema schema(JsonObject holder) {
    return Schema.of(
        holder.get("schema") instanceof JsonObject schema ? schema : new JsonObject(), components);
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return json.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  private static boolean flag(JsonObject json, String name) {
    return json.has(name) && json.get(name).getAsBoolean();
  }
}
