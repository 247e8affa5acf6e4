// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.CallsApi#list CallsApi.list}. */
public record Call(
    @Nullable Instant begins,
    @Nullable Instant seen,
    @Nullable Instant changed,
    @Nullable Instant sent,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Call> JSON =
      new RecordCodec<>("begins,seen,changed,sent", Call::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Call((Instant) v[0], (Instant) v[1], (Instant) v[2], (Instant) v[3],
          (ExtraProperties) v[4]);
      case RecordCodec.VALUES -> { Call r = (Call) v[0]; yield new Object[] {r.begins, r.seen, r.changed, r.sent,
          r.extra}; }
      case 1 -> JsonCodec.EPOCH_MILLIS; case 2 -> JsonCodec.EPOCH_SECONDS_TEXT;
      case 3 -> JsonCodec.time("yyyy-MM-dd HH:mm:ss"); default -> JsonCodec.INSTANT;
    };
  }
}
