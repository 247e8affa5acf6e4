// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.event;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Part of {@link MeetingStartedPayload}. */
public record MeetingStartedObject(
    @Nullable String idOrNull,
    @Nullable String topic,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MeetingStartedObject> JSON =
      new RecordCodec<>("id#,topic", MeetingStartedObject::shape);
  /** Never null: throws {@code MissingValueException} where Zoom left it out. */
  public String id() { return RecordCodec.identity(idOrNull, "id", this, extra); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new MeetingStartedObject((String) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { MeetingStartedObject r = (MeetingStartedObject) v[0]; yield new Object[] {
          r.idOrNull, r.topic, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }
}
