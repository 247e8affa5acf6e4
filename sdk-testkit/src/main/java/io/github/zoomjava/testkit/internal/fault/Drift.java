package io.github.zoomjava.testkit.internal.fault;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways in which an answer departs from its document, each in every place where it can. */
public enum Drift implements Trouble {
  /** A value where the document lists others. */
  UNKNOWN_ENUM_VALUE {
    @Override
    JsonElement scalar(JsonPrimitive value, Schema schema) {
      if (schema.enumValues().isEmpty() || value.isBoolean()) {
        return value;
      }
      return value.isString() ? new JsonPrimitive("fake_new_value") : new JsonPrimitive(9_999);
    }
  },
  /** A property that the document does not know. */
  EXTRA_PROPERTY {
    @Override
    void object(JsonObject object) {
      object.addProperty("fake_new_property", "new");
    }
  },
  /** A text where the document promises a number or a boolean. */
  CHANGED_TYPE {
    @Override
    JsonElement scalar(JsonPrimitive value, Schema schema) {
      return new JsonPrimitive(value.getAsString());
    }
  },
  /** Null where the document promises a text, a number or a boolean. */
  UNEXPECTED_NULL {
    @Override
    JsonElement scalar(JsonPrimitive value, Schema schema) {
      return schema.nullable() ? value : JsonNull.INSTANCE;
    }
  };

  /** What becomes of a text, a number or a boolean. */
  JsonElement scalar(JsonPrimitive value, Schema schema) {
    return value;
  }

  /** Changes an object beyond its properties. */
  void object(JsonObject object) {}

  @Override
  public Answer answer(OperationSpec operation, Instant now, Supplier<Answer> ordinary) {
    Answer answer = ordinary.get();
    @Nullable Schema schema = operation.response().schema();
    @Nullable JsonElement json = answer.json();
    return schema == null || json == null || answer.status() != operation.response().status()
        ? answer
        : Answer.json(answer.status(), drifted(json, schema)).with(answer.headers());
  }

  private JsonElement drifted(JsonElement value, Schema schema) {
    if (value instanceof JsonPrimitive scalar) {
      return scalar(scalar, schema);
    }
    if (value instanceof JsonArray array) {
      JsonArray changed = new JsonArray();
      array.forEach(each -> changed.add(drifted(each, schema.items())));
      return changed;
    }
    return value instanceof JsonObject object && !schema.isFreeForm()
        ? drifted(object, schema.properties())
        : value;
  }

  private JsonObject drifted(JsonObject object, Map<String, Schema> properties) {
    JsonObject changed = new JsonObject();
    object
        .asMap()
        .forEach(
            (name, value) -> {
              @Nullable Schema schema = properties.get(name);
              changed.add(name, schema == null ? value : drifted(value, schema));
            });
    object(changed);
    return changed;
  }
}
