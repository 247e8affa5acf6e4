// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.RoomsApi#restart RoomsApi.restart}. */
public final class RestartRoomRequest extends RequestObject<RestartRoomRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<RestartRoomRequest> JSON =
      new RecordCodec<>("method!", RestartRoomRequest::shape);

  private RestartRoomRequest() { super(JSON); put(0, "room.restart"); }

  /** Makes one in a lambda. */
  public static RestartRoomRequest of(Consumer<RestartRoomRequest> fill) { return new RestartRoomRequest().with(fill); }


  public @Nullable String method() { return get(0); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new RestartRoomRequest();
      default -> JsonCodec.STRING;
    };
  }
}
