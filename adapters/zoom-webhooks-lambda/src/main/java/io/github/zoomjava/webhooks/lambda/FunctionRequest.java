package io.github.zoomjava.webhooks.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

  static FunctionRequest read(InputStream input) {
    JsonObject json = JsonParser.parseReader(new InputStreamReader(input, UTF_8)).getAsJsonObject();
    String version = string(json, "version");
    if (!"2.0".equals(version)) {
      throw new IllegalArgumentException(
          "The version of the payload is " + version + "; choose 2.0 where the API is set up");
    }
    return new FunctionRequest(json);
  }

  boolean isPost() {
    JsonObject http = json.getAsJsonObject("requestContext").getAsJsonObject("http");
    return "POST".equals(string(http, "method"));
  }

  @Nullable String header(String name) {
    return string(json.getAsJsonObject("headers"), name);
  }

  /** The body as it came, which Lambda hands over as text or, of types it does not know, coded. */
  byte[] bytes() {
    String body = string(json, "body");
    if (body == null) {
      return new byte[0];
    }
    return "true".equals(string(json, "isBase64Encoded"))
        ? Base64.getDecoder().decode(body)
        : body.getBytes(UTF_8);
  }

  private static @Nullable String string(JsonObject object, String name) {
    return object.has(name) && !object.get(name).isJsonNull()
        ? object.get(name).getAsString()
        : null;
  }
}
