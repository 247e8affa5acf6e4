package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Shows a stored object the way one operation answers it. */
public final class Projection {
  /** Samples are the same each time, and a page of a list needs hundreds of one kind. */
  private static final Map<Schema, Sample> SAMPLES =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** A sample, and the day for which it was made. */
  private record Sample(LocalDate day, JsonObject value) {}

  private Projection() {}

  /**
   * An object of this schema: what is stored where the schema knows it, samples for the rest, and
   * nothing where null is stored. It shares parts with others, so it is to be read only.
   */
  public static JsonObject of(JsonObject stored, Schema schema, LocalDate today) {
    JsonObject sample = sample(schema, today);
    if (schema.isFreeForm()) {
      return sample;
    }
    JsonObject shown = new JsonObject();
    schema
        .properties()
        .forEach(
            (name, property) -> {
              @Nullable JsonElement value =
                  value(stored.get(name), sample.get(name), property, today);
              if (value != null) {
                shown.add(name, value);
              }
            });
    @Nullable Schema others = schema.others();
    if (others != null) {
      stored.asMap().entrySet().stream()
          .filter(each -> !schema.properties().containsKey(each.getKey()))
          .filter(each -> !schema.leavesOut(each.getKey()))
          .filter(each -> others.type().fits(each.getValue()))
          .forEach(each -> shown.add(each.getKey(), each.getValue()));
    }
    return shown;
  }

  private static @Nullable JsonElement value(
      @Nullable JsonElement stored, @Nullable JsonElement sample, Schema schema, LocalDate today) {
    if (stored instanceof JsonNull) {
      return null;
    }
    return stored != null && schema.type().fits(stored) ? shown(stored, schema, today) : sample;
  }

  private static JsonObject sample(Schema schema, LocalDate today) {
    @Nullable Sample known = SAMPLES.get(schema);
    if (known == null || !known.day().equals(today)) {
      JsonElement made = SampleValues.of(schema, "", Purpose.RESPONSE, today);
      known = new Sample(today, made.getAsJsonObject());
      SAMPLES.put(schema, known);
    }
    return known.value();
  }

  private static JsonElement shown(JsonElement value, Schema schema, LocalDate today) {
    if (value instanceof JsonObject object && !schema.isFreeForm()) {
      return of(object, schema, today);
    }
    if (value instanceof JsonArray array) {
      JsonArray shown = new JsonArray();
      array.forEach(each -> shown.add(element(each, schema.items(), today)));
      return shown;
    }
    return value.deepCopy();
  }

  /** An element of a list gets no more than it has, but for what the document says is there. */
  private static JsonElement element(JsonElement value, Schema schema, LocalDate today) {
    JsonElement shown = listed(value, schema);
    if (shown instanceof JsonObject object && !schema.required().isEmpty()) {
      JsonObject sample = sample(schema, today);
      schema.required().stream()
          .filter(each -> !object.has(each) && sample.has(each))
          .forEach(each -> object.add(each, sample.get(each)));
    }
    return shown;
  }

  /** A copy without the properties that the operation does not list. */
  private static JsonElement listed(JsonElement value, Schema schema) {
    if (value instanceof JsonObject object && !schema.isFreeForm()) {
      JsonObject listed = new JsonObject();
      boolean open = schema.others() != null;
      for (Map.Entry<String, JsonElement> each : object.entrySet()) {
        @Nullable Schema property = schema.properties().get(each.getKey());
        if (property != null) {
          listed.add(each.getKey(), listed(each.getValue(), property));
        } else if (open && !schema.leavesOut(each.getKey())) {
          listed.add(each.getKey(), each.getValue().deepCopy());
        }
      }
      return listed;
    }
    if (value instanceof JsonArray array && schema.type() == JsonType.ARRAY) {
      JsonArray listed = new JsonArray();
      array.forEach(each -> listed.add(listed(each, schema.items())));
      return listed;
    }
    return value.deepCopy();
  }

  /**
   * Writes the changes of a PATCH into a stored object; nested objects are changed, not replaced.
   */
  public static void patch(JsonObject stored, JsonObject changes) {
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
