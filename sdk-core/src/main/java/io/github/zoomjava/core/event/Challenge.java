package io.github.zoomjava.core.event;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.internal.JsonText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Zoom's question whether a URL is its owner's, which every receiver answers in the same way. */
final class Challenge {

  private static final String NAME = "endpoint.url_validation";

  private Challenge() {}

  /** The token to be answered; null if the message asks nothing. */
  static @Nullable String plainToken(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    // Spares all other events to be parsed twice.
    if (!text.contains(NAME)) {
      return null;
    }
    return JsonText.parse(text) instanceof JsonObject message
            && NAME.equals(EventReader.nameOf(EventReader.text(message, "event")))
            && message.get("payload") instanceof JsonObject payload
        ? EventReader.text(payload, "plainToken")
        : null;
  }

  static WebhookResponse answer(String plainToken, String encryptedToken) {
    JsonObject json = new JsonObject();
    json.addProperty("plainToken", plainToken);
    json.addProperty("encryptedToken", encryptedToken);
    return WebhookResponse.json(json.toString());
  }
}
