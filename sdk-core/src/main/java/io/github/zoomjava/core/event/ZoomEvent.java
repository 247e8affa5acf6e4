package io.github.zoomjava.core.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at Zoom. Each event of a module on the class path has a record of its
 * own, such as {@code MeetingStarted}; all others come as {@link UnknownEvent}.
 */
public interface ZoomEvent {

  /** Returns Zoom's name of it, such as {@code meeting.started}; null if the message has none. */
  @Nullable String event();

  /** When it happened, in milliseconds since 1970; null where Zoom does not say. */
  @Nullable Long eventTs();

  /**
   * When it happened; null where Zoom does not say. Events come in any order, and more than once:
   * of two about the same thing, this tells which is newer.
   */
  default @Nullable Instant occurredAt() {
    Long millis = eventTs();
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
