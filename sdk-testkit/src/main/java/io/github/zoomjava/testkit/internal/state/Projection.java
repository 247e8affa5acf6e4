package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a stored object the way one operation answers it. */
final class Projection {
  private Projection() {}

  /**
   * An object of this schema: what is stored where the schema knows it, samples for the rest, and
   * nothing where null is stored.
   */
  static JsonObject of(JsonObject stored, Schema schema) {
    JsonObject shown = SampleValues.of(schema, "", Purpose.RESPONSE).getAsJsonObject();
    schema
        .properties()
        .forEach(
            (name, property) -> {
              @Nullable JsonElement value = stored.get(name);
              if (value != null) {
                show(shown, name, value, property);
              }
            });
    return shown;
  }

  private static void show(JsonObject shown, String name, JsonElement value, Schema property) {
    if (value.isJsonNull()) {
      shown.remove(name);
    } else if (property.type().fits(value)) {
      shown.add(name, shown(value, property));
    }
  }

  private static JsonElement shown(JsonElement value, Schema schema) {
    if (value instanceof JsonObject object && !schema.isFreeForm()) {
      return of(object, schema);
    }
    if (value instanceof JsonArray array) {
      JsonArray shown = new JsonArray();
      array.forEach(each -> shown.add(element(each, schema.items())));
      return shown;
    }
    return value.deepCopy();
  }

  /** An element of a list gets no more than it has, but for what the document says is there. */
  private static JsonElement element(JsonElement value, Schema schema) {
    JsonElement shown = value.deepCopy();
    if (shown instanceof JsonObject object && !schema.required().isEmpty()) {
      JsonObject sample = SampleValues.of(schema, "", Purpose.RESPONSE).getAsJsonObject();
      schema.required().stream()
          .filter(each -> !object.has(each) && sample.has(each))
          .forEach(each -> object.add(each, sample.get(each)));
    }
    return shown;
  }

  /**
   * Writes the changes of a PATCH into a stored object; nested objects are changed, not replaced.
   */
  static void patch(JsonObject stored, JsonObject changes) {
    Set<String> names = changes.keySet();
    for (String name : names) {
      JsonElement change = changes.get(name);
      if (change instanceof JsonObject inner && stored.get(name) instanceof JsonObject current) {
        patch(current, inner);
      } else {
        stored.add(name, change.deepCopy());
      }
    }
  }
}
