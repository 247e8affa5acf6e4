package io.github.zoomjava.testkit.internal.state;

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
      boolean nested = value.isJsonObject() && !property.isFreeForm();
      shown.add(name, nested ? of(value.getAsJsonObject(), property) : value.deepCopy());
    }
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
