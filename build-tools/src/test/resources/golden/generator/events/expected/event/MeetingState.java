// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.event;

import io.github.zoomjava.core.json.*;
import java.util.List;

/** Part of {@link MeetingStartedPayload}; values Zoom adds later are kept as they come. */
public record MeetingState(String value) implements OpenEnum<String> {
  /** {@code started}. */ public static final MeetingState STARTED = new MeetingState("started");
  /** {@code waiting}. */ public static final MeetingState WAITING = new MeetingState("waiting");
  /** The values that are documented. */
  public static final List<MeetingState> KNOWN = List.of(STARTED, WAITING);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MeetingState> JSON = OpenEnum.stringCodec(MeetingState::new, KNOWN);
  @Override
  public String toString() { return value; }
}
