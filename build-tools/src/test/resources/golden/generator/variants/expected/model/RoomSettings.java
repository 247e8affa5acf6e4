// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.RoomsApi#getSettings RoomsApi.getSettings} and 1 more. */
public record RoomSettings(
    @Nullable String name,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<RoomSettings> JSON =
      new RecordCodec<>("name", RoomSettings::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  /** Makes one in a lambda. */
  public static RoomSettings of(Consumer<Builder> fill) { return new Builder().with(fill).build(); }
  /** Begins with everything this value has. */
  public Builder toBuilder() { return new Builder(this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new RoomSettings((String) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> { RoomSettings r = (RoomSettings) v[0]; yield new Object[] {r.name, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }

  /** Fills in a value. Properties that are not set, or set to null, are not sent. */
  public static final class Builder extends RecordBuilder<RoomSettings, Builder> {
    private Builder() { super(JSON); }
    private Builder(RoomSettings from) { super(JSON, from); }

    public Builder name(@Nullable String value) { return put(0, value); }
  }
}
