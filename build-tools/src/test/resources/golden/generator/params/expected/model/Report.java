// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.ReportsApi#list ReportsApi.list}. */
public record Report(
    @Nullable String name,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Report> JSON =
      new RecordCodec<>("name", Report::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Report((String) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> { Report r = (Report) v[0]; yield new Object[] {r.name, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }
}
