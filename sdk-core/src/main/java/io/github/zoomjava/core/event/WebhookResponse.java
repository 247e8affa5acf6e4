package io.github.zoomjava.core.event;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The answer to give Zoom. Zoom sends a delivery again after a status of 500 and above, and never
 * after one of 300 to 499.
 *
 * @param status the status of HTTP
 * @param contentType the header {@code content-type}; null where there is no body
 * @param body in UTF-8; empty where there is none
 */
public record WebhookResponse(int status, @Nullable String contentType, String body) {

  static final WebhookResponse TAKEN = empty(204);
  static final WebhookResponse REFUSED = empty(401);
  static final WebhookResponse NOT_ALLOWED = empty(405);
  static final WebhookResponse TOO_LARGE = empty(413);
  static final WebhookResponse FAILED = empty(500);
  static final WebhookResponse NOT_NOW = empty(503);

  static WebhookResponse json(String body) {
    return new WebhookResponse(200, "application/json; charset=utf-8", body);
  }

  /** The body as it goes over the connection. */
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static WebhookResponse empty(int status) {
    return new WebhookResponse(status, null, "");
  }
}
