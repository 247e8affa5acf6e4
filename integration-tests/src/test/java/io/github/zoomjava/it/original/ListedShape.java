package io.github.zoomjava.it.original;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds an answer against the schema that one operation's document has for it. */
final class ListedShape {
  private final List<String> foreign = new ArrayList<>();

  private ListedShape() {}

  /** The places of properties and enum values that the schema does not list. */
  static List<String> foreign(JsonElement answer, JsonObject schema) {
    ListedShape shape = new ListedShape();
    shape.check("", answer, schema);
    return shape.foreign.stream().distinct().toList();
  }

  private void check(String place, JsonElement value, JsonObject schema) {
    if (schema.get("anyOf") instanceof JsonArray kinds) {
      for (JsonElement kind : kinds) {
        if (isOfKind(value, kind.getAsJsonObject())) {
          check(place, value, kind.getAsJsonObject());
          return;
        }
      }
    } else if (value instanceof JsonObject object) {
      checkObject(place, object, schema);
    } else if (value instanceof JsonArray list && schema.get("items") instanceof JsonObject items) {
      list.forEach(each -> check(place + "[]", each, items));
    } else if (value instanceof JsonPrimitive scalar) {
      checkScalar(place, scalar, schema);
    }
  }

  private void checkObject(String place, JsonObject object, JsonObject schema) {
    if (!(schema.get("properties") instanceof JsonObject listed) || listed.isEmpty()) {
      return;
    }
    for (Map.Entry<String, JsonElement> each : object.entrySet()) {
      String below = place.isEmpty() ? each.getKey() : place + "." + each.getKey();
      @Nullable JsonElement property = property(listed, each.getKey());
      if (property != null) {
        check(below, each.getValue(), property.getAsJsonObject());
      } else if (!(schema.get("additionalProperties") instanceof JsonObject)) {
        foreign.add("property " + below);
      }
    }
  }

  /** Some documents have names with blanks around them. */
  private static @Nullable JsonElement property(JsonObject listed, String name) {
    return listed.entrySet().stream()
        .filter(each -> each.getKey().strip().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** A text may list several values, joined by commas. */
  private void checkScalar(String place, JsonPrimitive value, JsonObject schema) {
    if (schema.get("enum") instanceof JsonArray values) {
      Set<String> listed =
          values.asList().stream()
              .filter(JsonElement::isJsonPrimitive)
              .map(JsonElement::getAsString)
              .collect(Collectors.toSet());
      String text = value.getAsString();
      if (!listed.contains(text) && !listed.containsAll(List.of(text.split(",", -1)))) {
        foreign.add("value " + place + "=" + text);
      }
    }
  }

  private static boolean isOfKind(JsonElement value, JsonObject kind) {
    String type = kind.has("type") ? kind.get("type").getAsString() : "";
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      default -> value.isJsonPrimitive();
    };
  }
}
