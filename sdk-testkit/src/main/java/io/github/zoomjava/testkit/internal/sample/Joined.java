package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;

/** Lists that are one text, joined by commas. */
public final class Joined {
  private Joined() {}

  /** The text of a list. */
  static JsonElement of(JsonArray list) {
    List<String> parts = list.asList().stream().map(JsonElement::getAsString).toList();
    return new JsonPrimitive(String.join(",", parts));
  }

  /** The list of a text. */
  public static JsonArray list(JsonElement text) {
    JsonArray list = new JsonArray();
    List.of(text.getAsString().split(",", -1)).forEach(list::add);
    return list;
  }
}
