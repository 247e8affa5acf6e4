package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;

/**
 * Only what the document requires: no optional property, and lists as short as they may be.
 *
 * @param least how many properties an object keeps all the same: a form cannot be empty
 */
public record Sparse(int least) implements Variation {
  private static final List<String> TOTALS = List.of("total_records", "total", "totalResults");

  @Override
  public JsonElement of(Schema schema, JsonElement sample) {
    if (sample instanceof JsonArray list) {
      return shortest(schema, list);
    }
    return sample instanceof JsonObject object && !schema.isFreeForm()
        ? required(schema, object)
        : sample;
  }

  private JsonObject required(Schema schema, JsonObject object) {
    JsonObject sparse = new JsonObject();
    Variation.forEachDeclared(
        schema,
        object,
        (name, property, value) -> {
          boolean tooFew = schema.required().isEmpty() && sparse.size() < least;
          if (tooFew || schema.required().contains(name)) {
            sparse.add(name, of(property, value));
          }
        });
    countNothingWhereNoListIsLeft(sparse);
    return sparse;
  }

  private static void countNothingWhereNoListIsLeft(JsonObject sparse) {
    if (sparse.asMap().values().stream().noneMatch(JsonElement::isJsonArray)) {
      for (String total : TOTALS) {
        if (sparse.has(total)) {
          sparse.addProperty(total, 0);
        }
      }
    }
  }

  /** One element even where none would do: its own optional properties are to be missed, too. */
  private JsonArray shortest(Schema schema, JsonArray list) {
    JsonArray sparse = new JsonArray();
    int length = Math.min(list.size(), Math.max(1, schema.intBound("minItems").orElse(1)));
    for (int i = 0; i < length; i++) {
      sparse.add(of(schema.items(), list.get(i)));
    }
    return sparse;
  }
}
