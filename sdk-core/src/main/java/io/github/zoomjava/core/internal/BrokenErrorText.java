package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads errors that are no JSON because bare quotes stand in their message. */
final class BrokenErrorText {

  private static final Pattern CODE =
      Pattern.compile("\"(?:code|errorCode|error_code)\"\\s*:\\s*\"?(-?\\d{1,9})\\b");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\"(?:message|errorMessage|error_message)\"\\s*:\\s*\"(.*)\"\\s*(?:}|,\\s*\"\\w+\"\\s*:)",
          Pattern.DOTALL);

  private BrokenErrorText() {}

  /** Code and message of the error; null if the text holds no such message. */
  static @Nullable JsonObject read(String body) {
    Matcher message = MESSAGE.matcher(body);
    if (!body.stripLeading().startsWith("{") || !message.find()) {
      return null;
    }
    JsonObject json = new JsonObject();
    json.addProperty("message", message.group(1));
    Matcher code = CODE.matcher(body);
    if (code.find()) {
      json.addProperty("code", code.group(1));
    }
    return json;
  }
}
