package io.github.zoomjava.testkit.internal.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a JSON value against a schema: types, properties, and by {@link ValueCheck} the values.
 * Null clears a property where {@code nullClears}.
 */
final class SchemaCheck {
  private final List<Finding> faults;
  private final boolean nullClears;

  /**
   * A check that adds what it finds to {@code faults}.
   *
   * @param nullClears whether null is a value for any property, as in a PATCH
   */
  SchemaCheck(List<Finding> faults, boolean nullClears) {
    this.faults = faults;
    this.nullClears = nullClears;
  }

  void check(String path, JsonElement value, Schema schema) {
    if (value.isJsonNull()) {
      if (!nullClears && !schema.nullable() && schema.type() != JsonType.ANY) {
        faults.add(new Finding(path, "is null, the document wants " + schema.type().word()));
      }
      return;
    }
    if (!schema.type().fits(value)) {
      faults.add(
          new Finding(
              path,
              "is of type %s, the document wants %s"
                  .formatted(JsonType.wordFor(value), schema.type().word())));
      return;
    }
    ValueCheck.problem(nameOf(path), value, schema)
        .ifPresent(problem -> faults.add(new Finding(path, problem)));
    if (value instanceof JsonObject object && !schema.isFreeForm()) {
      checkObject(path, object, schema);
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        check(path + "[" + i + "]", array.get(i), schema.items());
      }
    }
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replaceFirst("\\[.*", "");
  }

  private void checkObject(String path, JsonObject object, Schema schema) {
    Map<String, Schema> properties = schema.properties();
    object
        .asMap()
        .forEach(
            (name, value) -> {
              @Nullable Schema property =
                  properties.containsKey(name) ? properties.get(name) : schema.others();
              if (property == null) {
                faults.add(
                    new Finding(path + "." + name, "is a property the document does not know"));
              } else {
                check(path + "." + name, value, property);
              }
            });
    for (String name : schema.required()) {
      if (properties.containsKey(name) && !object.has(name)) {
        faults.add(new Finding(path + "." + name, "is required and missing"));
      }
    }
  }
}
