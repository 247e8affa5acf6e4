package io.github.zoomjava.webhooks.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A request as Lambda wraps it in JSON, in version 2.0, where names of headers are lower-case. */
final class FunctionRequest {

  private final JsonObject json;

  private FunctionRequest(JsonObject json) {
    this.json = json;
  }

  /**
   * Reads it; null if it is no request over HTTP, but what somebody calls the function with.
   *
   * @throws IllegalArgumentException if it is one of another version, by a mistake of the setup
   */
  static @Nullable FunctionRequest read(InputStream input) {
    JsonObject json = object(input);
    String version = json == null ? null : string(json, "version");
    if (json == null || version == null) {
      return null;
    }
    if (!version.equals("2.0")) {
      throw new IllegalArgumentException(
          "The version of the payload is " + version + "; choose 2.0 where the API is set up");
    }
    return new FunctionRequest(json);
  }

  boolean isPost() {
    return "POST".equals(string(object(object(json, "requestContext"), "http"), "method"));
  }

  @Nullable String header(String name) {
    return string(object(json, "headers"), name);
  }

  /**
   * The body as it came, which Lambda hands over as text or, of types it does not know, coded; null
   * if it is coded and cannot be decoded.
   */
  byte @Nullable [] bytes() {
    String body = string(json, "body");
    if (body == null) {
      return new byte[0];
    }
    if (!"true".equals(string(json, "isBase64Encoded"))) {
      return body.getBytes(UTF_8);
    }
    try {
      return Base64.getDecoder().decode(body);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  private static @Nullable JsonObject object(InputStream input) {
    try {
      return JsonParser.parseReader(new InputStreamReader(input, UTF_8)) instanceof JsonObject found
          ? found
          : null;
    } catch (JsonParseException notJson) {
      return null;
    }
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject found ? found : new JsonObject();
  }

  private static @Nullable String string(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive found ? found.getAsString() : null;
  }
}
