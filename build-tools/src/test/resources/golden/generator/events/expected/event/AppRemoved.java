// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.event;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** The event {@code app_removed}. */
public record AppRemoved(
    @Nullable String event,
    @Nullable Long eventTs,
    @Nullable JsonElement payload,
    ExtraProperties extra) implements ZoomEvent {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<AppRemoved> JSON =
      new RecordCodec<>("event,event_ts,payload", AppRemoved::shape);
  public AppRemoved { payload = JsonInput.copy(payload); }
  public @Nullable JsonElement payload() { return JsonInput.copy(payload); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new AppRemoved((String) v[0], (Long) v[1], (JsonElement) v[2], (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> { AppRemoved r = (AppRemoved) v[0]; yield new Object[] {r.event, r.eventTs, r.payload,
          r.extra}; }
      case 1 -> JsonCodec.LONG; case 2 -> JsonCodec.RAW; default -> JsonCodec.STRING;
    };
  }
}
