package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation says of a value and its schema does not, as the schema is shared with others.
 * Places are relative to the value; an empty text is the value itself.
 *
 * @param required where what it requires stands below the value: {@code name}, {@code users[].name}
 * @param values where an enum stands of which it lists these values only
 * @param bounds where a value has these bounds
 * @param absent where a property stands that it does not list
 */
record Demands(
    List<String> required,
    Map<String, List<JsonElement>> values,
    Map<String, JsonObject> bounds,
    List<String> absent) {
  static final Demands NONE = new Demands(List.of(), Map.of(), Map.of(), List.of());

  boolean require(String property) {
    return required.contains(property);
  }

  boolean list(String property) {
    return !absent.contains(property);
  }

  /** The values listed for the value itself, or others where the operation lists all of them. */
  List<JsonElement> valuesOr(List<JsonElement> others) {
    return values.getOrDefault("", others);
  }

  /** The bounds of the value itself, or others where the operation has none of that name. */
  JsonObject boundsOr(String keyword, JsonObject others) {
    JsonObject own = bounds.getOrDefault("", others);
    return own.has(keyword) ? own : others;
  }

  /** What is said of a property; {@code []} stands for the elements of a list. */
  Demands of(String step) {
    return new Demands(
        below(required, step), below(values, step), below(bounds, step), below(absent, step));
  }

  private static <T> Map<String, T> below(Map<String, T> places, String step) {
    Map<String, T> below = new LinkedHashMap<>();
    places.forEach(
        (path, said) -> {
          if (path.equals(step) || isBelow(path, step)) {
            below.put(below(path, step), said);
          }
        });
    return below;
  }

  private static List<String> below(List<String> paths, String step) {
    return paths.stream()
        .filter(path -> isBelow(path, step))
        .map(path -> below(path, step))
        .toList();
  }

  private static boolean isBelow(String path, String step) {
    return path.startsWith(step + ".") || path.startsWith(step + "[");
  }

  private static String below(String path, String step) {
    return path.substring(step.length()).replaceFirst("^\\.", "");
  }
}
