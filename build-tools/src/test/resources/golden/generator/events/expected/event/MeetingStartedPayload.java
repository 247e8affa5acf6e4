// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.event;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.tiny.model.Recurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of {@link MeetingStarted}. */
public record MeetingStartedPayload(
    @Nullable String accountId,
    @Nullable MeetingState state,
    MeetingStartedObject object,
    @Nullable Recurrence recurrence,
    List<Recurrence> recurrences,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MeetingStartedPayload> JSON =
      new RecordCodec<>("account_id,state,object~,recurrence,recurrences[]", MeetingStartedPayload::shape);
  public MeetingStartedPayload { recurrences = JsonInput.immutable(recurrences); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new MeetingStartedPayload((String) v[0], (MeetingState) v[1],
          (MeetingStartedObject) v[2], (Recurrence) v[3], (List<Recurrence>) v[4], (ExtraProperties) v[5]);
      case RecordCodec.VALUES -> { MeetingStartedPayload r = (MeetingStartedPayload) v[0]; yield new Object[] {
          r.accountId, r.state, r.object, r.recurrence, r.recurrences, r.extra}; }
      case 0 -> JsonCodec.STRING; case 1 -> MeetingState.JSON; case 2 -> MeetingStartedObject.JSON;
      default -> Recurrence.JSON;
    };
  }
}
