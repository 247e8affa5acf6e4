package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;

/**
 * What tells one variant of an operation from the others: a value that its requests carry.
 *
 * @param in {@code query}, {@code path} or {@code body}
 * @param name the parameter or the body's property
 * @param value the value
 */
public record Selection(String in, String name, String value) {

  /** Returns whether requests carry the value in their query. */
  public boolean inQuery() {
    return in.equals("query");
  }

  /** Returns whether requests carry the value in their body. */
  public boolean inBody() {
    return in.equals("body");
  }

  /** Returns whether a request whose path fits carries the value. */
  boolean isMadeBy(Map<String, List<String>> query, String body) {
    return switch (in) {
      case "query" -> query.getOrDefault(name, List.of()).contains(value);
      case "body" -> isIn(body);
      default -> true;
    };
  }

  private boolean isIn(String body) {
    try {
      return JsonParser.parseString(body) instanceof JsonObject object
          && new JsonPrimitive(value).equals(object.get(name));
    } catch (JsonParseException notJson) {
      return false;
    }
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
