// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.RoomsApi#setVolume RoomsApi.setVolume}. */
public final class SetRoomVolumeRequest extends RequestObject<SetRoomVolumeRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<SetRoomVolumeRequest> JSON =
      new RecordCodec<>("method,level", SetRoomVolumeRequest::shape);

  private SetRoomVolumeRequest() { super(JSON); put(0, "room.volume"); }

  /** Makes one in a lambda. */
  public static SetRoomVolumeRequest of(Consumer<SetRoomVolumeRequest> fill) { return new SetRoomVolumeRequest().with(fill); }

  public SetRoomVolumeRequest level(@Nullable Integer value) { return put(1, value); }

  public @Nullable String method() { return get(0); }
  public @Nullable Integer level() { return get(1); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new SetRoomVolumeRequest();
      case 1 -> JsonCodec.INTEGER; default -> JsonCodec.STRING;
    };
  }
}
