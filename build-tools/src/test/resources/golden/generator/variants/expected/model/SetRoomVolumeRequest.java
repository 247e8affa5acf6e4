// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.RoomsApi#setVolume RoomsApi.setVolume}. */
public final class SetRoomVolumeRequest extends RequestObject<SetRoomVolumeRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<SetRoomVolumeRequest> JSON =
      new RecordCodec<>("method,level", SetRoomVolumeRequest::shape);

  /** Begins with nothing set. */
  public SetRoomVolumeRequest() { super(JSON); put(0, "room.volume"); }

  public SetRoomVolumeRequest level(@Nullable Integer value) { return put(1, value); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new SetRoomVolumeRequest();
      case 1 -> JsonCodec.INTEGER; default -> JsonCodec.STRING;
    };
  }
}
