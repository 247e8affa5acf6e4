package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.Map;

/** Makes another value of a sample for a schema. It makes the same one each time. */
public interface Variation {
  /** The sample as it is: everything that the document knows is there. */
  Variation FULL = (schema, sample) -> sample;

  /** The value in place of the sample, which stays as it is. */
  JsonElement of(Schema schema, JsonElement sample);

  /** The properties of an object that the document declares, with their schemas. */
  static void forEachDeclared(Schema schema, JsonObject object, Property then) {
    for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
      if (object.has(property.getKey())) {
        then.accept(property.getKey(), property.getValue(), object.get(property.getKey()));
      }
    }
  }

  /** Takes a property. */
  interface Property {
    /** Takes its name, what the document says of it, and what it is. */
    void accept(String name, Schema schema, JsonElement value);
  }
}
