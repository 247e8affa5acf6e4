// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.RoomsApi#getAlert RoomsApi.getAlert}. */
public record RoomAlert(
    @Nullable Boolean alert,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<RoomAlert> JSON =
      new RecordCodec<>("alert", RoomAlert::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new RoomAlert((Boolean) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> { RoomAlert r = (RoomAlert) v[0]; yield new Object[] {r.alert, r.extra}; }
      default -> JsonCodec.BOOLEAN;
    };
  }
}
