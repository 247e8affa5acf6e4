package io.github.zoomjava.core.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.internal.JsonText;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.json.JsonCodec;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Turns messages into events. It never throws: a message nobody knows is an {@link UnknownEvent},
 * and what does not fit a type is kept as it came. Immutable and thread-safe.
 */
public final class EventReader {

  private final Map<String, EventModule> byName;
  private final @Nullable DriftListener driftListener;

  private EventReader(Map<String, EventModule> byName, @Nullable DriftListener driftListener) {
    this.byName = byName;
    this.driftListener = driftListener;
  }

  /**
   * For the events of all modules on the class path, or the module path. Logs a warning if there is
   * none.
   */
  public static EventReader create() {
    List<EventModule> modules =
        ServiceLoader.load(EventModule.class, EventModule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    if (modules.isEmpty()) {
      warnOfNoModules();
    }
    return of(modules);
  }

  /** For the events of these modules only. An event that two of them know is the first one's. */
  public static EventReader of(List<EventModule> modules) {
    Map<String, EventModule> byName = new HashMap<>();
    for (EventModule module : modules) {
      module.names().forEach(name -> byName.putIfAbsent(name, module));
    }
    CoreEvents.NAMES.forEach(name -> byName.putIfAbsent(name, CoreEvents.INSTANCE));
    return new EventReader(Map.copyOf(byName), null);
  }

  /**
   * The same reader, whose {@code listener} hears where a message differs from Zoom's documents.
   */
  public EventReader withDriftListener(DriftListener listener) {
    return new EventReader(byName, listener);
  }

  /** Reads the body of a delivery, in UTF-8. */
  public ZoomEvent read(byte[] message) {
    return read(new String(message, StandardCharsets.UTF_8));
  }

  /** Reads the text of a message. */
  public ZoomEvent read(String message) {
    JsonElement json = JsonText.parse(message);
    return json == null ? UnknownEvent.of(new JsonPrimitive(message)) : read(json);
  }

  /** Reads a message that was parsed already. */
  public ZoomEvent read(JsonElement message) {
    if (!(message instanceof JsonObject object)) {
      return UnknownEvent.of(message);
    }
    String name = nameOf(object);
    EventModule module = name == null ? null : byName.get(name);
    JsonCodec<? extends ZoomEvent> codec =
        module == null || name == null ? null : module.codec(name);
    if (codec == null || name == null) {
      return UnknownEvent.of(message);
    }
    try {
      ZoomEvent event = codec.fromJsonTree(message, name, driftListener);
      return event == null ? UnknownEvent.of(message) : event;
    } catch (JsonParseException | IllegalStateException e) {
      return UnknownEvent.of(message);
    }
  }

  /** The family that has a type for the event of that name, such as {@code meetings}; or null. */
  @Nullable String familyOf(String name) {
    EventModule module = byName.get(name);
    return module == null ? null : module.family();
  }

  /** Whether the two are names of one event. */
  boolean isOneEvent(String name, String other) {
    return mainName(name).equals(mainName(other));
  }

  private String mainName(String name) {
    EventModule module = byName.get(name);
    return module == null ? name : module.mainName(name);
  }

  /**
   * The event's name without what Zoom's messages have put around it: blanks, and a dot at the end.
   */
  static @Nullable String nameOf(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String stripped = name.strip();
    int end = stripped.length();
    while (end > 0 && isAround(stripped.charAt(end - 1))) {
      end--;
    }
    return stripped.substring(0, end);
  }

  private static void warnOfNoModules() {
    // Looked up here, as a static logger would cost every program its start.
    System.getLogger(Listeners.LOGGER)
        .log(
            Level.WARNING,
            "No module with events was found: every event but app_deauthorized will be an"
                + " UnknownEvent. Add the modules of the families, such as sdk-meetings; where"
                + " everything is packed into one jar, merge the files in META-INF/services.");
  }

  private static boolean isAround(char c) {
    return c == '.' || Character.isWhitespace(c);
  }

  private static @Nullable String nameOf(JsonObject message) {
    return nameOf(text(message, "event"));
  }

  static @Nullable String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : null;
  }
}
