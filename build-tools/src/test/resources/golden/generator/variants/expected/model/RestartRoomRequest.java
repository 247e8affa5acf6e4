// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sent by {@link io.github.zoomjava.tiny.RoomsApi#restart RoomsApi.restart}.
 *
 * @param method one of room.restart
 */
public record RestartRoomRequest(
    String method,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<RestartRoomRequest> JSON =
      new RecordCodec<>("method!", RestartRoomRequest::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static RestartRoomRequest of(Consumer<Builder> fill) {
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
          new RestartRoomRequest((String) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> asArray((RestartRoomRequest) v[0]);
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(RestartRoomRequest r) {
    return new Object[] {r.method, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<RestartRoomRequest, Builder> {
    private Builder() {
      super(JSON);
      put(0, "room.restart");
    }

    private Builder(RestartRoomRequest from) {
      super(JSON, from, from.extra);
    }
  }
}
