package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Locale;

/** The types a schema can declare, and which JSON values fit them. */
public enum JsonType {
  OBJECT,
  ARRAY,
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  /** The document names no type. */
  ANY;

  static JsonType named(String name) {
    return name.isEmpty() ? ANY : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns whether a JSON value, which is not null, is of this type. */
  public boolean fits(JsonElement value) {
    return switch (this) {
      case ANY -> true;
      case OBJECT -> value.isJsonObject();
      case ARRAY -> value.isJsonArray();
      case STRING -> value instanceof JsonPrimitive scalar && scalar.isString();
      case BOOLEAN -> value instanceof JsonPrimitive scalar && scalar.isBoolean();
      case NUMBER -> value instanceof JsonPrimitive scalar && scalar.isNumber();
      case INTEGER -> value instanceof JsonPrimitive scalar && isWhole(scalar);
    };
  }

  /** The type of a JSON value, in the words of a reason. */
  public static String wordFor(JsonElement value) {
    if (value.isJsonNull()) {
      return "null";
    }
    for (JsonType type : new JsonType[] {OBJECT, ARRAY, STRING, BOOLEAN, INTEGER, NUMBER}) {
      if (type.fits(value)) {
        return type.word();
      }
    }
    throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
  }

  /** This type in the words of a reason. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isWhole(JsonPrimitive scalar) {
    return scalar.isNumber() && scalar.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
  }
}
