// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ReportsApi#exceeds ReportsApi.exceeds}. */
public final class ExceedsRequest extends RequestObject<ExceedsRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ExceedsRequest> JSON =
      new RecordCodec<>("a!,b!,c!", ExceedsRequest::shape);

  /** Begins with nothing set. */
  public ExceedsRequest() { super(JSON); }

  public ExceedsRequest a(@Nullable String value) { return put(0, value); }
  public ExceedsRequest b(@Nullable Long value) { return put(1, value); }
  public ExceedsRequest b(long value) { return put(1, value); }
  public ExceedsRequest c(@Nullable Boolean value) { return put(2, value); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ExceedsRequest();
      case 1 -> JsonCodec.LONG; case 2 -> JsonCodec.BOOLEAN; default -> JsonCodec.STRING;
    };
  }
}
