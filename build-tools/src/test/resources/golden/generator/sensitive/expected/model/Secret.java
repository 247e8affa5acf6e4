// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Part of {@link Meeting}. */
public record Secret(
    @Nullable String zak,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Secret> JSON =
      new RecordCodec<>("zak*", Secret::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Secret((String) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> { Secret r = (Secret) v[0]; yield new Object[] {r.zak, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }
}
