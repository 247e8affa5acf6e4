package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.Random;

/**
 * Zoom as it strays from its document: of the values some are null, some scalars are of another
 * type, and no enum value is a known one.
 *
 * @param seed what chance begins with
 */
public record Drifted(long seed) implements Variation {
  private static final double NULLS = 0.05;
  private static final double OTHER_TYPES = 0.2;

  /** More than it takes for the smallest answer; there are some with nothing in them to change. */
  private static final int TRIES = 100;

  private static final long UNKNOWN_NUMBER = 987_654;
  private static final String UNKNOWN_TEXT = "no such ";

  /**
   * The root keeps its type: of another one nothing can be read. If it is a list, it has elements
   * more that nobody can read, as there is no object around them to keep them.
   */
  @Override
  public JsonElement of(Schema schema, JsonElement sample) {
    Random chance = new Random(seed);
    JsonElement drifted = drift(chance, schema, sample);
    for (int i = 0; i < TRIES && drifted.equals(sample); i++) {
      drifted = drift(chance, schema, sample);
    }
    if (drifted instanceof JsonArray list) {
      list.add(JsonNull.INSTANCE);
      list.add(new JsonArray());
    }
    return drifted;
  }

  private static JsonElement drift(Random chance, Schema schema, JsonElement sample) {
    if (sample instanceof JsonArray list) {
      JsonArray drifted = new JsonArray();
      list.forEach(element -> drifted.add(inside(chance, schema.items(), element)));
      return drifted;
    }
    return object(chance, schema, sample);
  }

  private static JsonElement object(Random chance, Schema schema, JsonElement sample) {
    if (sample instanceof JsonObject object && !schema.isFreeForm()) {
      JsonObject drifted = new JsonObject();
      Variation.forEachDeclared(
          schema,
          object,
          (name, property, value) -> drifted.add(name, inside(chance, property, value)));
      return drifted;
    }
    return sample;
  }

  private static JsonElement inside(Random chance, Schema schema, JsonElement sample) {
    if (chance.nextDouble() < NULLS) {
      return JsonNull.INSTANCE;
    }
    if (!(sample instanceof JsonPrimitive scalar)) {
      return drift(chance, schema, sample);
    }
    if (!schema.enumValues().isEmpty() && schema.type() != JsonType.ARRAY) {
      return unknownValue(scalar);
    }
    return chance.nextDouble() < OTHER_TYPES ? ofOtherType(chance, scalar) : scalar;
  }

  /** Returns whether a value is one that drift puts in the place of a known one. */
  public static boolean isPlanted(JsonPrimitive value) {
    return value.isString()
        ? value.getAsString().startsWith(UNKNOWN_TEXT)
        : value.isNumber() && value.getAsLong() == UNKNOWN_NUMBER;
  }

  private static JsonPrimitive unknownValue(JsonPrimitive known) {
    return known.isNumber()
        ? new JsonPrimitive(UNKNOWN_NUMBER)
        : new JsonPrimitive(UNKNOWN_TEXT + known.getAsString());
  }

  /** What can be converted, what cannot, and what was no scalar. */
  private static JsonElement ofOtherType(Random chance, JsonPrimitive scalar) {
    return switch (chance.nextInt(4)) {
      case 0 -> new JsonPrimitive(scalar.isString() ? "" : scalar.getAsString());
      case 1 -> scalar.isNumber() ? new JsonPrimitive(true) : new JsonPrimitive(17.25);
      case 2 -> scalar.isBoolean() ? new JsonPrimitive(0) : list(scalar);
      default -> object(scalar);
    };
  }

  private static JsonArray list(JsonPrimitive scalar) {
    JsonArray list = new JsonArray();
    list.add(scalar);
    return list;
  }

  private static JsonObject object(JsonPrimitive scalar) {
    JsonObject object = new JsonObject();
    object.add("value", scalar);
    return object;
  }
}
