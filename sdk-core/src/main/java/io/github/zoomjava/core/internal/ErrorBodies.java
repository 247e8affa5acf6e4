package io.github.zoomjava.core.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.FieldError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads the many shapes in which Zoom says what is wrong. Never fails: the status is enough. */
final class ErrorBodies {

  private static final long LONGEST = 1 << 20;
  private static final List<String> CODES = List.of("code", "errorCode", "error_code");
  private static final List<String> MESSAGES =
      List.of(
          "message",
          "error_message",
          "errorMessage",
          "msg",
          "detail",
          "error_description",
          "reason",
          "error");
  private static final Pattern SUCCESS = Pattern.compile("(?i)^\\W*(ok|success\\w*)\\b");

  private ErrorBodies() {}

  static ApiError read(Operation operation, Response response) {
    String body;
    try {
      body = response.peekBody(LONGEST).string();
    } catch (IOException broken) {
      body = "";
    }
    return parse(operation, response.code(), response.headers(), body);
  }

  static ApiError parse(Operation operation, int status, Headers headers, String body) {
    JsonObject json = errorOrNull(body);
    if (json == null) {
      return new ApiError(operation.id(), status, null, null, List.of(), headers, body);
    }
    return new ApiError(
        operation.id(),
        status,
        code(json),
        text(json, MESSAGES),
        fieldErrors(json.get("errors")),
        headers,
        body);
  }

  /**
   * Returns whether an answer with a status of success is an error all the same: it has a code that
   * is not 0, and a message that does not speak of success.
   */
  static boolean isErrorDespiteItsStatus(String body) {
    JsonObject json = errorOrNull(body);
    if (json == null) {
      return false;
    }
    if (saysNotOk(json) || isGraphqlError(json)) {
      return true;
    }
    String message = text(json, List.of("message", "error_message", "errorMessage"));
    Integer code = code(json);
    return message != null && !SUCCESS.matcher(message).find() && code != null && code != 0;
  }

  /** The shape of the validation of app manifests. */
  private static boolean saysNotOk(JsonObject json) {
    JsonElement ok = json.get("ok");
    return new JsonPrimitive(false).equals(ok) && text(json, List.of("error")) != null;
  }

  private static boolean isGraphqlError(JsonObject json) {
    JsonElement data = json.get("data");
    return data != null && data.isJsonNull() && !fieldErrors(json.get("errors")).isEmpty();
  }

  private static @Nullable JsonObject errorOrNull(String body) {
    JsonObject json = objectOrNull(body);
    return json == null ? BrokenErrorText.read(body) : json;
  }

  static @Nullable JsonObject objectOrNull(String body) {
    return JsonText.parse(body) instanceof JsonObject json ? json : null;
  }

  /** The text of the first of these properties that has one. */
  static @Nullable String text(JsonObject json, List<String> names) {
    for (String name : names) {
      JsonElement value = json.get(name);
      if (value != null && value.isJsonPrimitive() && !value.getAsString().isEmpty()) {
        return value.getAsString();
      }
    }
    return null;
  }

  private static @Nullable Integer code(JsonObject json) {
    String text = text(json, CODES);
    return text != null && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
  }

  private static List<FieldError> fieldErrors(@Nullable JsonElement errors) {
    List<FieldError> found = new ArrayList<>();
    if (errors != null && errors.isJsonArray()) {
      for (JsonElement error : errors.getAsJsonArray()) {
        String message = error.isJsonObject() ? text(error.getAsJsonObject(), MESSAGES) : null;
        if (message != null) {
          found.add(fieldError(error.getAsJsonObject(), message));
        }
      }
    }
    return found;
  }

  /** Names the field, or has it: {@code {"email": "a@example.com", "message": "..."}}. */
  private static FieldError fieldError(JsonObject error, String message) {
    String field = text(error, List.of("field", "setting"));
    if (field != null) {
      return new FieldError(field, message);
    }
    for (Map.Entry<String, JsonElement> property : error.entrySet()) {
      String name = property.getKey();
      String value = text(error, List.of(name));
      if (value != null && !MESSAGES.contains(name) && !CODES.contains(name)) {
        return new FieldError(name, message, value);
      }
    }
    return new FieldError("", message);
  }
}
