package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sink of the properties that generated code writes. A null or absent value writes nothing; a
 * property for which the object keeps raw JSON is written from that, at the end of the object.
 *
 * <p>Used by one thread, for one document.
 */
public final class JsonOutput {

  private final JsonWriter writer;
  private ExtraProperties[] outer = new ExtraProperties[8];
  private int depth;
  private ExtraProperties extra = ExtraProperties.none();

  JsonOutput(JsonWriter writer) {
    this.writer = writer;
  }

  /** Begins an object with the raw properties that are written in place of typed ones. */
  public void beginObject(ExtraProperties extra) throws IOException {
    if (depth == outer.length) {
      outer = Arrays.copyOf(outer, depth * 2);
    }
    outer[depth++] = this.extra;
    this.extra = extra;
    writer.beginObject();
  }

  /** Writes the raw properties and ends the object. */
  public void endObject() throws IOException {
    if (!extra.isEmpty()) {
      for (Map.Entry<String, JsonElement> property : extra.values().entrySet()) {
        writer.name(property.getKey());
        element(property.getValue());
      }
    }
    writer.endObject();
    extra = outer[--depth];
  }

  /** Writes a value with its own codec. */
  public <T> void value(String name, @Nullable T value, JsonCodec<T> codec) throws IOException {
    if (value != null && !extra.has(name)) {
      writer.name(name);
      codec.write(this, value);
    }
  }

  /**
   * Writes a list; {@link JsonInput#absentList()} writes nothing, any other empty list {@code []}.
   */
  public <T> void list(String name, List<T> values, JsonCodec<T> items) throws IOException {
    if (values != JsonInput.absentList() && !extra.has(name)) {
      writer.name(name);
      items(values, items);
    }
  }

  <T> void items(List<T> values, JsonCodec<T> items) throws IOException {
    writer.beginArray();
    for (T value : values) {
      items.write(this, value);
    }
    writer.endArray();
  }

  void element(JsonElement value) throws IOException {
    if (value.isJsonObject()) {
      writer.beginObject();
      for (Map.Entry<String, JsonElement> property : value.getAsJsonObject().entrySet()) {
        writer.name(property.getKey());
        element(property.getValue());
      }
      writer.endObject();
    } else if (value.isJsonArray()) {
      writer.beginArray();
      for (JsonElement item : value.getAsJsonArray()) {
        element(item);
      }
      writer.endArray();
    } else if (value.isJsonNull()) {
      writer.nullValue();
    } else {
      primitive(value.getAsJsonPrimitive());
    }
  }

  private void primitive(JsonPrimitive value) throws IOException {
    if (value.isString()) {
      writer.value(value.getAsString());
    } else if (value.isBoolean()) {
      writer.value(value.getAsBoolean());
    } else {
      number(value.getAsNumber());
    }
  }

  /** A raw number is JSON however large, although a writer to a tree takes it for infinity. */
  private void number(Number value) throws IOException {
    Strictness strictness = writer.getStrictness();
    writer.setStrictness(Strictness.LENIENT);
    try {
      writer.value(value);
    } finally {
      writer.setStrictness(strictness);
    }
  }

  JsonWriter writer() {
    return writer;
  }
}
