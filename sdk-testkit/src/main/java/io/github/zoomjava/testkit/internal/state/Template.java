package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;

/** Fills a sample with real values, of the types that the sample has. */
public final class Template {
  private Template() {}

  /** Puts values in place of the sample's; what it has no place for is left out. */
  public static void fill(JsonObject sample, JsonObject values) {
    for (String name : Set.copyOf(sample.keySet())) {
      if (values.has(name) && values.get(name).isJsonNull()) {
        sample.remove(name);
      } else if (values.has(name)) {
        sample.add(name, filled(sample.get(name), values.get(name)));
      }
    }
  }

  private static JsonElement filled(JsonElement sample, JsonElement value) {
    if (sample instanceof JsonObject object && value instanceof JsonObject values) {
      fill(object, values);
      return object;
    }
    if (sample instanceof JsonArray array && value instanceof JsonArray values) {
      return filled(array, values);
    }
    boolean primitive = sample.isJsonPrimitive() && value.isJsonPrimitive();
    return primitive ? filled(sample.getAsJsonPrimitive(), value.getAsJsonPrimitive()) : sample;
  }

  private static JsonArray filled(JsonArray sample, JsonArray values) {
    JsonArray filled = new JsonArray();
    for (JsonElement each : values) {
      filled.add(sample.isEmpty() ? each.deepCopy() : filled(sample.get(0).deepCopy(), each));
    }
    return filled;
  }

  /** An id of a meeting is a number in some events and a text in others. */
  private static JsonPrimitive filled(JsonPrimitive sample, JsonPrimitive value) {
    if (sample.isString()) {
      return new JsonPrimitive(value.getAsString());
    }
    if (sample.isNumber() && value.isString() && value.getAsString().matches("\\d{1,18}")) {
      return new JsonPrimitive(value.getAsLong());
    }
    return sample.isNumber() == value.isNumber() && !value.isString() ? value : sample;
  }
}
