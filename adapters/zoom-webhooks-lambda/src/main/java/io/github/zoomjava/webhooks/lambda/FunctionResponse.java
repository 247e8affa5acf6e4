package io.github.zoomjava.webhooks.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.event.WebhookResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** An answer as Lambda expects it. */
record FunctionResponse(int status, Map<String, String> headers, String body) {

  static final FunctionResponse NO_REQUEST = new FunctionResponse(400, Map.of(), "");
  static final FunctionResponse NOT_ALLOWED =
      new FunctionResponse(405, Map.of("allow", "POST"), "");

  static FunctionResponse of(WebhookResponse response) {
    String type = response.contentType();
    Map<String, String> headers = type == null ? Map.of() : Map.of("content-type", type);
    return new FunctionResponse(response.status(), headers, response.body());
  }

  void write(OutputStream output) throws IOException {
    JsonObject fields = new JsonObject();
    headers.forEach(fields::addProperty);
    JsonObject json = new JsonObject();
    json.addProperty("statusCode", status);
    json.add("headers", fields);
    json.addProperty("body", body);
    json.addProperty("isBase64Encoded", false);
    output.write(json.toString().getBytes(UTF_8));
  }
}
