// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.MeetingsApi#get MeetingsApi.get}. */
public record Recurrence(
    @Nullable Integer type,
    @Nullable Integer endTimes,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Recurrence> JSON =
      new RecordCodec<>("type,end_times", Recurrence::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Recurrence((Integer) v[0], (Integer) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { Recurrence r = (Recurrence) v[0]; yield new Object[] {r.type, r.endTimes, r.extra}; }
      default -> JsonCodec.INTEGER;
    };
  }
}
