// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.ThingsApi#create ThingsApi.create}. */
public record Thing(
    @Nullable String id,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Thing> JSON =
      new RecordCodec<>("id", Thing::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Thing((String) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> { Thing r = (Thing) v[0]; yield new Object[] {r.id, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }
}
