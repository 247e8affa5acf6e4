// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ReportsApi#exceeds ReportsApi.exceeds}. */
public final class ExceedsRequest extends RequestObject<ExceedsRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ExceedsRequest> JSON =
      new RecordCodec<>("a!,b!,c!", ExceedsRequest::shape);

  private ExceedsRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static ExceedsRequest of(Consumer<ExceedsRequest> fill) { return new ExceedsRequest().with(fill); }

  public ExceedsRequest a(String value) { return put(0, value); }
  public ExceedsRequest b(Number value) { return putLong(1, value); }
  public ExceedsRequest c(Boolean value) { return put(2, value); }

  public @Nullable String a() { return get(0); }
  public @Nullable Long b() { return get(1); }
  public @Nullable Boolean c() { return get(2); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ExceedsRequest();
      case 1 -> JsonCodec.LONG; case 2 -> JsonCodec.BOOLEAN; default -> JsonCodec.STRING;
    };
  }
}
