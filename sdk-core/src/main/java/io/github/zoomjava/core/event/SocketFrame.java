package io.github.zoomjava.core.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.internal.Printable;
import java.util.Locale;

/** The content of a text message of the connection. */
sealed interface SocketFrame {

  /** The connection serves: Zoom took it, or answered a heartbeat. */
  record Good() implements SocketFrame {}

  /** An event, as an object or as a string that holds one. */
  record Event(JsonElement content) implements SocketFrame {}

  /** Zoom does not serve this connection, or not any more. */
  record Refused(boolean forItsToken) implements SocketFrame {}

  /** Nothing that is known. */
  record Unknown(String what) implements SocketFrame {}

  /** Reads any text; never throws. */
  static SocketFrame read(String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject frame
          ? read(frame)
          : new Unknown("JSON that is no object");
    } catch (JsonParseException e) {
      return new Unknown("text that is no JSON");
    }
  }

  private static SocketFrame read(JsonObject frame) {
    if ("false".equals(EventReader.text(frame, "success"))) {
      String reason = String.valueOf(frame.get("content")).toLowerCase(Locale.ROOT);
      return new Refused(reason.contains("token"));
    }
    String module = EventReader.text(frame, "module");
    if (module == null) {
      // Some of Zoom's samples show events without the wrapper.
      return frame.has("event") ? new Event(frame) : new Unknown("an object without a module");
    }
    return switch (module) {
      case "build_connection", "heartbeat" -> new Good();
      case "message" ->
          frame.has("content")
              ? new Event(frame.get("content"))
              : new Unknown("a message without content");
      default -> new Unknown("the module " + Printable.word(module));
    };
  }
}
