// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ReportsApi#fits ReportsApi.fits}. */
public final class FitsRequest extends RequestObject<FitsRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<FitsRequest> JSON =
      new RecordCodec<>("name!,sizes[]!,note", FitsRequest::shape);

  private FitsRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static FitsRequest of(Consumer<FitsRequest> fill) { return new FitsRequest().with(fill); }

  public FitsRequest name(String value) { return put(0, value); }
  public FitsRequest sizes(List<Long> value) { return put(1, value); }
  public FitsRequest sizes(long... values) { return sizes(JsonInput.listOf(values)); }
  public FitsRequest note(@Nullable String value) { return put(2, value); }

  public @Nullable String name() { return get(0); }
  public List<Long> sizes() { return get(1); }
  public @Nullable String note() { return get(2); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new FitsRequest();
      case 1 -> JsonCodec.LONG; default -> JsonCodec.STRING;
    };
  }
}
