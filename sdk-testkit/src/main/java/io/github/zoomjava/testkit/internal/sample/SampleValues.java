package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a JSON value for a schema: every property present, every list with an element, the same in
 * every run. A schema that contains itself is entered once.
 */
public final class SampleValues {
  private final Purpose purpose;
  private final Deque<String> open = new ArrayDeque<>();

  private SampleValues(Purpose purpose) {
    this.purpose = purpose;
  }

  /** A value for a schema; the name is that of the property or parameter it is for. */
  public static JsonElement of(Schema schema, String name, Purpose purpose) {
    return new SampleValues(purpose).value(schema, name);
  }

  private JsonElement value(Schema schema, String name) {
    List<JsonElement> known = schema.enumValues();
    if (!known.isEmpty() && schema.type() != JsonType.ARRAY) {
      return known.get(0);
    }
    return switch (schema.type()) {
      case OBJECT -> object(schema);
      case ARRAY -> array(schema, name);
      case STRING -> new JsonPrimitive(SampleText.of(schema, name, purpose));
      case INTEGER -> new JsonPrimitive(SampleNumbers.whole(schema, name));
      case NUMBER -> new JsonPrimitive(SampleNumbers.real(schema));
      case BOOLEAN -> new JsonPrimitive(true);
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
              if (!leadsBack(property)) {
                object.add(key, value(property, key));
              }
            });
    if (name != null) {
      open.pop();
    }
    return object;
  }

  private JsonArray array(Schema schema, String name) {
    JsonArray array = new JsonArray();
    boolean empty = schema.intBound("maxItems").orElse(1) == 0;
    if (!empty && !leadsBack(schema.items())) {
      JsonElement element = value(schema.items(), Words.singular(name));
      int count = Math.max(1, schema.intBound("minItems").orElse(1));
      for (int i = 0; i < count; i++) {
        array.add(element.deepCopy());
      }
    }
    return array;
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
