// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.event;

import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.JsonCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All events of this family, for the core, which finds it as a service. */
public final class TinyEvents implements EventModule {
  private static final List<String> NAMES = List.of("app_removed", "meeting.begun", "meeting.started");

  /** For {@link java.util.ServiceLoader}. */
  public TinyEvents() {}
  @Override
  public String family() { return "tiny"; }
  @Override
  public List<String> names() { return NAMES; }
  @Override
  public @Nullable JsonCodec<? extends ZoomEvent> codec(String name) {
    return switch (name) {
      case "app_removed" -> AppRemoved.JSON;
      case "meeting.begun" -> MeetingStarted.JSON;
      case "meeting.started" -> MeetingStarted.JSON;
      default -> null;
    };
  }

  @Override
  public String mainName(String name) {
    return switch (name) {
      case "meeting.begun" -> "meeting.started";
      default -> name;
    };
  }
}
