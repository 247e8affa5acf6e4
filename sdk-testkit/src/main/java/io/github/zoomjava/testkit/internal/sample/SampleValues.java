package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a JSON value for a schema: every property present, or those that have to be, every list
 * with an element or two, the same in every run. A schema that contains itself is entered once.
 */
public final class SampleValues {
  /** The day of what no clock is for. */
  private static final LocalDate ANY_DAY = LocalDate.of(2027, 1, 16);

  private final Purpose purpose;
  private final LocalDate today;
  private final Deque<String> open = new ArrayDeque<>();
  private int arrays;
  private long ordinal;

  private SampleValues(Purpose purpose, LocalDate today, long ordinal) {
    this.purpose = purpose;
    this.today = today;
    this.ordinal = ordinal;
  }

  /** A value for a schema; the name is that of the property or parameter it is for. */
  public static JsonElement of(Schema schema, String name, Purpose purpose) {
    return of(schema, name, purpose, ANY_DAY);
  }

  /** The same with times that were before today. */
  public static JsonElement of(Schema schema, String name, Purpose purpose, LocalDate today) {
    return new SampleValues(purpose, today, schema.sampling().seed()).value(schema, name);
  }

  /** The element of an answer's list that so many others are before. */
  public static JsonElement item(Schema list, String name, int before, LocalDate today) {
    long ordinal = (long) list.sampling().seed() + before;
    SampleValues values = new SampleValues(Purpose.RESPONSE, today, ordinal);
    values.arrays = 1;
    return values.value(list.items(), Words.singular(name));
  }

  private JsonElement value(Schema schema, String name) {
    if (schema.joined()) {
      return Joined.of(array(schema, name));
    }
    if (!schema.timeForms().isEmpty() && schema.type() == JsonType.INTEGER) {
      return new JsonPrimitive(
          Long.valueOf(SampleTime.of(schema, Words.snake(name), today, ordinal)));
    }
    List<JsonElement> known = schema.enumValues();
    if (!known.isEmpty() && schema.type() != JsonType.ARRAY) {
      return known.get(Math.floorMod(ordinal, known.size()));
    }
    return switch (schema.type()) {
      case OBJECT -> object(schema);
      case ARRAY -> array(schema, name);
      case STRING -> new JsonPrimitive(SampleText.of(schema, name, purpose, today, ordinal));
      case INTEGER -> new JsonPrimitive(SampleNumbers.whole(schema, name, today, ordinal));
      case NUMBER -> new JsonPrimitive(SampleNumbers.real(schema, ordinal));
      case BOOLEAN -> new JsonPrimitive(schema.sampling().seed() % 2 == 0);
      case ANY -> schema.isFreeForm() ? freeForm(name) : object(schema);
    };
  }

  private JsonElement object(Schema schema) {
    if (schema.isFreeForm()) {
      return freeForm("value");
    }
    @Nullable String name = schema.name();
    if (name != null) {
      open.push(name);
    }
    JsonObject object = new JsonObject();
    schema
        .properties()
        .forEach(
            (key, property) -> {
              if (isShown(schema, key) && !leadsBack(property)) {
                object.add(key, value(property, key));
              }
            });
    if (name != null) {
      open.pop();
    }
    return object;
  }

  private static boolean isShown(Schema schema, String property) {
    return !schema.sampling().sparse() || schema.required().contains(property);
  }

  /**
   * Two elements where the document allows, different where their schema allows: a client that
   * takes only the first, or the first twice, shows.
   */
  private JsonArray array(Schema schema, String name) {
    JsonArray array = new JsonArray();
    int most = schema.intBound("maxItems").orElse(Integer.MAX_VALUE);
    int count = Math.max(schema.intBound("minItems").orElse(0), Math.min(most, usualLength()));
    if (count > 0 && !leadsBack(schema.items())) {
      arrays++;
      for (int i = 0; i < count; i++) {
        ordinal += i;
        array.add(value(schema.items(), Words.singular(name)));
        ordinal -= i;
      }
      arrays--;
    }
    return array;
  }

  /** Answers nest deeper than requests; there one element is enough below the outermost list. */
  private int usualLength() {
    return purpose == Purpose.REQUEST || arrays == 0 ? 2 : 1;
  }

  private boolean leadsBack(Schema schema) {
    Schema target = schema.type() == JsonType.ARRAY ? schema.items() : schema;
    return target.name() != null && open.contains(target.name());
  }

  /** What the document leaves open is an object with one text, so that it is not lost unnoticed. */
  private static JsonElement freeForm(String name) {
    JsonObject object = new JsonObject();
    object.add(name.isEmpty() ? "value" : name, JsonNull.INSTANCE);
    object.addProperty("note", "any JSON fits here");
    return object;
  }
}
