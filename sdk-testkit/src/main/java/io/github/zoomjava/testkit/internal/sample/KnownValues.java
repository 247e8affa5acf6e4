package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;

/**
 * Turns every enum to another of its values, so that as many turns as the longest has show them
 * all.
 *
 * @param turn how far; elements of a list are one apart
 */
public record KnownValues(int turn) implements Variation {
  @Override
  public JsonElement of(Schema schema, JsonElement sample) {
    List<JsonElement> known = schema.enumValues();
    if (!known.isEmpty() && schema.type() != JsonType.ARRAY) {
      return known.get(turn % known.size());
    }
    if (schema.joined()) {
      return Joined.of(turned(schema.items(), Joined.list(sample)));
    }
    if (sample instanceof JsonArray list) {
      return turned(schema.items(), list);
    }
    if (sample instanceof JsonObject object && !schema.isFreeForm()) {
      JsonObject turned = new JsonObject();
      Variation.forEachDeclared(
          schema, object, (name, property, value) -> turned.add(name, of(property, value)));
      return turned;
    }
    return sample;
  }

  private JsonArray turned(Schema items, JsonArray list) {
    JsonArray turned = new JsonArray();
    for (JsonElement element : list) {
      turned.add(new KnownValues(turn + turned.size()).of(items, element));
    }
    return turned;
  }
}
