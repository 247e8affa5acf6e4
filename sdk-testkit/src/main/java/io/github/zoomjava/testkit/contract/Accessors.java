package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.OpenEnum;
import io.github.zoomjava.testkit.internal.sample.Joined;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the accessors of a record give against the JSON it was read from: each property has an
 * accessor of its own, and an accessor without a property gives nothing.
 */
final class Accessors {
  private Accessors() {}

  static void check(String path, JsonElement json, @Nullable Object value) throws Exception {
    if (value instanceof JsonElement raw) {
      Expect.equal(path, json, raw);
    } else if (value instanceof OpenEnum<?> known) {
      check(path, json, known.value());
    } else if (value instanceof Record object) {
      checkRecord(path, json.getAsJsonObject(), object);
    } else if (value instanceof List<?> list) {
      checkList(path, json.isJsonArray() ? json.getAsJsonArray() : Joined.list(json), list);
    } else if (value instanceof Instant time) {
      Expect.equal(path, JsonCodec.INSTANT.fromJsonTree(json), time);
    } else if (value instanceof LocalDate date) {
      Expect.equal(path, numbers(json.getAsString()), numbers(date.toString()));
    } else if (value instanceof Number number) {
      Expect.that(
          new BigDecimal(number.toString()).compareTo(json.getAsBigDecimal()) == 0,
          path + " is " + number + " for " + json);
    } else {
      Expect.equal(path, json.isJsonNull() ? null : json.getAsString(), text(value));
    }
  }

  private static void checkRecord(String path, JsonObject json, Record object) throws Exception {
    Promises.check(path, object);
    Set<String> read = new HashSet<>();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      @Nullable Object value = component.getAccessor().invoke(object);
      if (value instanceof ExtraProperties extra) {
        Expect.that(extra.isEmpty(), path + " has no accessors for " + extra.names());
        continue;
      }
      @Nullable String name = property(json, Promises.property(component));
      if (name == null) {
        boolean nothing = value == null || value.equals(List.of());
        Expect.that(nothing, path + "." + component.getName() + " is made up");
      } else {
        Expect.that(value != null, path + "." + name + " is lost");
        check(path + "." + name, json.get(name), value);
        read.add(name);
      }
    }
    Expect.equal(path + " has accessors for", json.keySet(), read);
  }

  private static void checkList(String path, JsonArray json, List<?> list) throws Exception {
    Expect.equal("length of " + path, json.size(), list.size());
    for (int i = 0; i < list.size(); i++) {
      check(path + "[" + i + "]", json.get(i), list.get(i));
    }
  }

  private static @Nullable String property(JsonObject json, String component) {
    for (Map.Entry<String, JsonElement> property : json.entrySet()) {
      if (Names.mean(component, property.getKey())) {
        return property.getKey();
      }
    }
    return null;
  }

  /** Year, month and day, which some documents have in another order. */
  private static List<String> numbers(String date) {
    return Stream.of(date.split("-", -1)).sorted().toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
