// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sent by {@link io.github.zoomjava.tiny.RoomsApi#setVolume RoomsApi.setVolume}.
 *
 * @param method one of room.volume
 */
public record SetRoomVolumeRequest(
    @Nullable String method,
    @Nullable Integer level,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<SetRoomVolumeRequest> JSON =
      new RecordCodec<>("method,level", SetRoomVolumeRequest::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static SetRoomVolumeRequest of(Consumer<Builder> fill) {
    Builder builder = new Builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new SetRoomVolumeRequest((String) v[0], (Integer) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((SetRoomVolumeRequest) v[0]);
      case 1 -> JsonCodec.INTEGER;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(SetRoomVolumeRequest r) {
    return new Object[] {r.method, r.level, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<SetRoomVolumeRequest, Builder> {
    private Builder() {
      super(JSON);
      put(0, "room.volume");
    }

    private Builder(SetRoomVolumeRequest from) {
      super(JSON, from, from.extra);
    }

    public Builder level(@Nullable Integer value) {
      return put(1, value);
    }
  }
}
