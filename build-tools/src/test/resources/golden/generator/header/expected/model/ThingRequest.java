// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ThingsApi#create ThingsApi.create}. */
public final class ThingRequest extends RequestObject<ThingRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingRequest> JSON =
      new RecordCodec<>("color", ThingRequest::shape);

  private ThingRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static ThingRequest of(Consumer<ThingRequest> fill) { return new ThingRequest().with(fill); }

  public ThingRequest color(@Nullable String value) { return put(0, value); }

  public @Nullable String color() { return get(0); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ThingRequest();
      default -> JsonCodec.STRING;
    };
  }
}
