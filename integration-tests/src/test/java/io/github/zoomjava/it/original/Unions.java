package io.github.zoomjava.it.original;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one shape of the shapes of one kind that a document offers in one place. The SDK has one
 * type for them, and its sample request fills in all of it; and the validator holds each part of an
 * {@code allOf} against the whole value. What no part allows stays forbidden. Shapes of several
 * kinds, an object here and a list there, stay alternatives: a value must be one of them.
 */
final class Unions {
  private static final List<String> KEYWORDS = List.of("allOf", "oneOf", "anyOf");

  /** What narrows a value: of alternatives only what they have in common may. */
  private static final Set<String> LIMITS =
      Set.of("enum", "format", "pattern", "minimum", "maximum", "minLength", "maxLength");

  private Unions() {}

  /** Replaces every union below this element, innermost first. */
  static void resolve(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(Unions::resolve);
    } else if (element instanceof JsonObject object) {
      object.asMap().values().forEach(Unions::resolve);
      for (String keyword : KEYWORDS) {
        if (object.get(keyword) instanceof JsonArray members) {
          object.remove(keyword);
          members.forEach(each -> add(object, each.getAsJsonObject(), keyword));
        }
      }
    }
  }

  /** Adds to a shape what another one allows, and drops what they do not have in common. */
  private static void add(JsonObject shape, JsonObject other, String keyword) {
    if (shape.get("anyOf") instanceof JsonArray kinds) {
      addKind(kinds, other, keyword);
      return;
    }
    if (isOfOtherKind(shape, other)) {
      JsonArray kinds = new JsonArray();
      kinds.add(shape.deepCopy());
      kinds.add(other);
      Set.copyOf(shape.keySet()).forEach(shape::remove);
      shape.add("anyOf", kinds);
      return;
    }
    boolean alternative = !keyword.equals("allOf") && !shape.isEmpty();
    if (alternative) {
      shape.keySet().removeIf(name -> LIMITS.contains(name) && !other.has(name));
    }
    combineRequired(shape, other, alternative);
    for (String name : other.keySet()) {
      @Nullable JsonElement ours = shape.get(name);
      JsonElement theirs = other.get(name);
      if (ours == null) {
        if (!alternative || !LIMITS.contains(name)) {
          shape.add(name, theirs);
        }
      } else if (name.equals("properties")) {
        addProperties(ours.getAsJsonObject(), theirs.getAsJsonObject(), keyword);
      } else if (name.equals("items")) {
        add(ours.getAsJsonObject(), theirs.getAsJsonObject(), keyword);
      } else if (name.equals("enum")) {
        addValues(ours.getAsJsonArray(), theirs.getAsJsonArray());
      } else if (!ours.equals(theirs)) {
        shape.remove(name);
      }
    }
  }

  private static void addKind(JsonArray kinds, JsonObject other, String keyword) {
    for (JsonElement kind : kinds) {
      if (!isOfOtherKind(kind.getAsJsonObject(), other)) {
        add(kind.getAsJsonObject(), other, keyword);
        return;
      }
    }
    kinds.add(other);
  }

  private static boolean isOfOtherKind(JsonObject shape, JsonObject other) {
    return shape.has("type") && other.has("type") && !shape.get("type").equals(other.get("type"));
  }

  private static void addProperties(JsonObject ours, JsonObject theirs, String keyword) {
    theirs
        .asMap()
        .forEach(
            (name, schema) -> {
              if (ours.get(name) instanceof JsonObject known) {
                add(known, schema.getAsJsonObject(), keyword);
              } else {
                ours.add(name, schema);
              }
            });
  }

  /** Parts of a whole demand what each demands; alternatives only what all demand. */
  private static void combineRequired(JsonObject shape, JsonObject other, boolean alternative) {
    Set<String> names = names(other);
    if (alternative) {
      names.retainAll(names(shape));
    } else {
      names.addAll(names(shape));
    }
    shape.remove("required");
    other.remove("required");
    if (!names.isEmpty()) {
      JsonArray required = new JsonArray();
      names.forEach(required::add);
      shape.add("required", required);
    }
  }

  private static Set<String> names(JsonObject shape) {
    Set<String> names = new TreeSet<>();
    if (shape.get("required") instanceof JsonArray required) {
      required.forEach(each -> names.add(each.getAsString()));
    }
    return names;
  }

  private static void addValues(JsonArray ours, JsonArray theirs) {
    for (JsonElement value : theirs) {
      if (!ours.contains(value)) {
        ours.add(value);
      }
    }
  }
}
