package io.github.zoomjava.core.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.json.JsonCodec;

/**
 * The values that a call requires in its body although the body's type, which other calls share,
 * does not.
 */
public final class RequiredValues {

  private static final String ITEMS = "[]";

  private RequiredValues() {}

  /**
   * Demands them of a body.
   *
   * @param paths where they stand: {@code name}, {@code members[].email}; what stands in something
   *     that is not there is not missing
   * @throws IllegalStateException if one is missing
   */
  public static <T> void check(JsonCodec<T> codec, T body, String... paths) {
    JsonElement json = JsonParser.parseString(codec.toJson(body));
    for (String path : paths) {
      demand(path, !isMissing(json, path));
    }
  }

  /**
   * Demands parts of a form.
   *
   * @throws IllegalStateException if one is missing
   */
  public static void check(RequestParams<?> form, String... parts) {
    for (String part : parts) {
      demand(part, form.values().containsKey(part));
    }
  }

  private static void demand(String name, boolean isThere) {
    if (!isThere) {
      throw new IllegalStateException("This call needs " + name + ": set it before the call");
    }
  }

  private static boolean isMissing(JsonElement json, String path) {
    if (path.startsWith(ITEMS)) {
      String below = path.substring(ITEMS.length()).replaceFirst("^\\.", "");
      return json instanceof JsonArray items
          && items.asList().stream().anyMatch(item -> isMissing(item, below));
    }
    String[] steps = path.split("\\.|(?=\\[)", 2);
    if (!(json instanceof JsonObject object)) {
      return false;
    }
    return steps.length == 1
        ? !object.has(path)
        : object.has(steps[0]) && isMissing(object.get(steps[0]), steps[1]);
  }
}
