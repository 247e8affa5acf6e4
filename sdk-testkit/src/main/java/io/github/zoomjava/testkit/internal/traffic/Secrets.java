package io.github.zoomjava.testkit.internal.traffic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes secrets out: what the document calls one, and what bears the name of one. */
final class Secrets {
  static final String MASK = "***";

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?!.*page_?token)(.*(password|passcode|secret|token|authorization|cookie|zak|pwd"
              + "|host_key|pin_code)|(.*_)?pin)");

  private static final Pattern IN_URLS =
      Pattern.compile("([?&](?:pwd|zak|tk|access_token)=)[^&\\s]+");

  private Secrets() {}

  /** Returns whether a property, a parameter or a header of this name is taken for a secret. */
  static boolean isNamed(String name) {
    return NAMES.matcher(name).matches();
  }

  /** A copy without secrets; the schema is null where the document has none. */
  static JsonElement masked(JsonElement value, @Nullable Schema schema) {
    if (value instanceof JsonArray array) {
      @Nullable Schema items = schema == null ? null : schema.items();
      JsonArray copy = new JsonArray();
      array.forEach(each -> copy.add(masked(each, items)));
      return copy;
    }
    if (value instanceof JsonPrimitive scalar && scalar.isString()) {
      return new JsonPrimitive(IN_URLS.matcher(scalar.getAsString()).replaceAll("$1" + MASK));
    }
    return value instanceof JsonObject object
        ? masked(object, schema == null ? Map.of() : schema.properties())
        : value;
  }

  private static JsonObject masked(JsonObject object, Map<String, Schema> properties) {
    JsonObject copy = new JsonObject();
    object
        .asMap()
        .forEach(
            (name, value) -> {
              @Nullable Schema schema = properties.get(name);
              boolean secret = isSecret(name, value, schema);
              copy.add(name, secret ? new JsonPrimitive(MASK) : masked(value, schema));
            });
    return copy;
  }

  /** A flag such as {@code password: true} gives nothing away. */
  private static boolean isSecret(String name, JsonElement value, @Nullable Schema schema) {
    boolean flag = value instanceof JsonPrimitive scalar && scalar.isBoolean();
    boolean named = isNamed(name) && value.isJsonPrimitive();
    return !value.isJsonNull() && !flag && (named || (schema != null && schema.sensitive()));
  }
}
