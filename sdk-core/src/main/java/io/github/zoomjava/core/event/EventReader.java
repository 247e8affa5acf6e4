package io.github.zoomjava.core.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.internal.JsonText;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.json.JsonCodec;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns messages into events. It never throws: a message nobody knows is an {@link UnknownEvent},
 * and what does not fit a type is kept as it came. Immutable and thread-safe.
 */
public final class EventReader {

  private final List<EventModule> modules;
  private final Map<String, EventModule> byName = new HashMap<>();
  private final @Nullable DriftListener driftListener;

  private EventReader(List<EventModule> modules, @Nullable DriftListener driftListener) {
    this.modules = modules;
    this.driftListener = driftListener;
    for (EventModule module : modules) {
      module.names().forEach(name -> byName.putIfAbsent(name, module));
    }
  }

  /**
   * Returns a reader for the events of all modules on the class path or the module path: those that
   * the context class loader of the calling thread finds, and those that the class loader of this
   * SDK finds. A module that cannot be loaded is left out. That is logged as a warning, and so is
   * that there is none.
   */
  public static EventReader create() {
    return of(EventModules.all());
  }

  /**
   * Returns a reader for the events of these modules only. An event that two of them know is the
   * first one's.
   */
  public static EventReader of(List<EventModule> modules) {
    return new EventReader(
        Stream.concat(modules.stream(), Stream.of(CoreEvents.INSTANCE)).toList(), null);
  }

  /**
   * Returns the same reader with a listener that is notified where a message differs from Zoom's
   * documents.
   */
  public EventReader withDriftListener(DriftListener listener) {
    return new EventReader(modules, listener);
  }

  /** Returns a reader for the events of another module, too, which win over those known so far. */
  EventReader with(EventModule module) {
    return new EventReader(
        Stream.concat(Stream.of(module), modules.stream()).toList(), driftListener);
  }

  /** Returns whether messages can become events of that type. */
  boolean reads(Class<? extends ZoomEvent> type) {
    return type == UnknownEvent.class
        || (!Modifier.isAbstract(type.getModifiers())
            && modules.stream().anyMatch(module -> module.reads(type)));
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

  /** Returns the family with a type for the event of that name; null if there is none. */
  @Nullable String familyOf(String name) {
    EventModule module = byName.get(name);
    return module == null ? null : module.family();
  }

  /** Returns whether the two are names of one event. */
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
