package io.github.zoomjava.core.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.core.internal.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An event that no module on the class path has a type for, or whose message has another form than
 * any event.
 *
 * @param event Zoom's name of it; null if the message did not say
 * @param eventTs the time at which it happened, in milliseconds since 1970; null if the message did
 *     not say
 * @param json the whole message; a string with its text if it is no JSON
 */
public record UnknownEvent(@Nullable String event, @Nullable Long eventTs, JsonElement json)
    implements ZoomEvent {

  /** Copies the message. */
  public UnknownEvent {
    json = json.deepCopy();
  }

  /** Returns a copy of the message. */
  @Override
  public JsonElement json() {
    return json.deepCopy();
  }

  static UnknownEvent of(JsonElement json) {
    JsonObject message = json instanceof JsonObject object ? object : new JsonObject();
    return new UnknownEvent(EventReader.text(message, "event"), millis(message), json);
  }

  private static @Nullable Long millis(JsonObject message) {
    String text = EventReader.text(message, "event_ts");
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  /** Without the message, which may hold secrets. */
  @Override
  public String toString() {
    return "UnknownEvent[event=" + Printable.word(event) + ", eventTs=" + eventTs + "]";
  }
}
