// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.event;

import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code meeting.started}.
 *
 * <ul>
 *   <li>Scopes: {@code meeting:read}
 *   <li>Granular scopes: {@code meeting:read:meeting}
 * </ul>
 */
public record MeetingStarted(
    @Nullable String event,
    @Nullable Long eventTs,
    @Nullable String downloadToken,
    MeetingStartedPayload payload,
    ExtraProperties extra) implements ZoomEvent {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MeetingStarted> JSON =
      new RecordCodec<>("event,event_ts,download_token*,payload~", MeetingStarted::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new MeetingStarted((String) v[0], (Long) v[1], (String) v[2],
          (MeetingStartedPayload) v[3], (ExtraProperties) v[4]);
      case RecordCodec.VALUES -> { MeetingStarted r = (MeetingStarted) v[0]; yield new Object[] {r.event, r.eventTs,
          r.downloadToken, r.payload, r.extra}; }
      case 1 -> JsonCodec.LONG; case 3 -> MeetingStartedPayload.JSON; default -> JsonCodec.STRING;
    };
  }
}
