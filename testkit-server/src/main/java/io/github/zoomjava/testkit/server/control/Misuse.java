package io.github.zoomjava.testkit.server.control;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A command that cannot be carried out as it was given. */
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String field;

  private Misuse(int status, @Nullable String field, String message) {
    super(message);
    this.status = status;
    this.field = field;
  }

  /** That field of the body is at fault. */
  static Misuse of(String field, String message) {
    return new Misuse(400, field, message);
  }

  /** The command as a whole is at fault, which this HTTP status says. */
  static Misuse of(int status, String message) {
    return new Misuse(status, null, message);
  }

  int status() {
    return status;
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    if (field != null) {
      json.addProperty("field", field);
    }
    json.addProperty("message", getMessage());
    return json;
  }
}
