package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import org.jspecify.annotations.Nullable;

/** Tells a listener about drift; costs nothing to speak of where nobody listens. */
record DriftReport(String operation, @Nullable DriftListener listener) {

  /** Reports the value that was read last. */
  void report(JsonReader reader, Drift.Kind kind, String expected, JsonElement found) {
    if (listener != null) {
      tell(listener, reader, kind, expected, typeOf(found));
    }
  }

  void unexpectedNull(JsonReader reader) {
    if (listener != null) {
      tell(listener, reader, Drift.Kind.UNEXPECTED_NULL, "a value", "null");
    }
  }

  void unknownValue(JsonReader reader, OpenEnum<?> value) {
    if (listener != null) {
      String expected = "a known " + value.getClass().getSimpleName();
      String found = value.value() instanceof String ? "string" : "number";
      tell(listener, reader, Drift.Kind.UNKNOWN_ENUM_VALUE, expected, found);
    }
  }

  /** Reports what shows in the answer as a whole. */
  void report(Drift drift) {
    if (listener != null) {
      tell(listener, drift);
    }
  }

  static String typeOf(JsonElement raw) {
    if (raw.isJsonObject()) {
      return "object";
    }
    if (raw.isJsonArray()) {
      return "array";
    }
    if (raw.isJsonNull()) {
      return "null";
    }
    JsonPrimitive scalar = raw.getAsJsonPrimitive();
    return scalar.isString() ? "string" : scalar.isBoolean() ? "boolean" : "number";
  }

  private void tell(
      DriftListener heard, JsonReader reader, Drift.Kind kind, String expected, String found) {
    String detail = "expected " + expected + ", found " + found;
    tell(heard, new Drift(operation, reader.getPreviousPath(), kind, detail));
  }

  private static void tell(DriftListener heard, Drift drift) {
    try {
      heard.onDrift(drift);
    } catch (Throwable e) {
      // Looked up here, as a static logger would cost every program its start.
      System.getLogger(DriftReport.class.getName())
          .log(System.Logger.Level.WARNING, "A drift listener failed; the answer is unharmed", e);
    }
  }
}
