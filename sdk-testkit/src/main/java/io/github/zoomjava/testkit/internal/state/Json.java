package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Reads JSON that may lack anything. */
public final class Json {
  private Json() {}

  /** A property as text, empty where there is none. */
  public static String text(JsonObject object, String name) {
    return object.has(name) && object.get(name).isJsonPrimitive()
        ? object.get(name).getAsString()
        : "";
  }

  /** A property that is an object, an empty one where it is none. */
  public static JsonObject object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject inner ? inner : new JsonObject();
  }

  /** The elements of a property that is an array, none where it is none. */
  public static List<JsonElement> elements(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array.asList() : List.of();
  }

  /** The objects in a property that is an array, none where it is none. */
  public static List<JsonObject> objects(JsonObject object, String name) {
    return elements(object, name).stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }

  /** An array of these. */
  public static JsonArray array(Iterable<JsonObject> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
