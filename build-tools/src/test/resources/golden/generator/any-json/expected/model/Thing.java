// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answered by {@link io.github.zoomjava.tiny.ThingsApi#patch ThingsApi.patch}.
 *
 * @param found not documented, inferred from real answers
 */
public record Thing(
    @Nullable JsonElement anything,
    @Nullable JsonElement free,
    @Nullable JsonElement bag,
    List<JsonElement> many,
    @Nullable String found,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Thing> JSON =
      new RecordCodec<>("anything,free,bag,many[],found", Thing::shape);
  public Thing {
    anything = JsonInput.copy(anything); free = JsonInput.copy(free); bag = JsonInput.copy(bag);
    many = JsonInput.copies(many);
  }
  public @Nullable JsonElement anything() { return JsonInput.copy(anything); }
  public @Nullable JsonElement free() { return JsonInput.copy(free); }
  public @Nullable JsonElement bag() { return JsonInput.copy(bag); }
  public List<JsonElement> many() { return JsonInput.copies(many); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Thing((JsonElement) v[0], (JsonElement) v[1], (JsonElement) v[2],
          (List<JsonElement>) v[3], (String) v[4], (ExtraProperties) v[5]);
      case RecordCodec.VALUES -> { Thing r = (Thing) v[0]; yield new Object[] {r.anything, r.free, r.bag, r.many,
          r.found, r.extra}; }
      case 4 -> JsonCodec.STRING; default -> JsonCodec.RAW;
    };
  }
}
