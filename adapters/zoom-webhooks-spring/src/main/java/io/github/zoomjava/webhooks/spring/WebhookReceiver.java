package io.github.zoomjava.webhooks.spring;

import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Receives Zoom's webhooks in a controller of Spring MVC. Nothing before it may read the body, so
 * the method has none as a parameter.
 *
 * <pre>{@code
 * @PostMapping("/zoom")
 * ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
 *   return receiver.receive(request);
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class WebhookReceiver {

  private final WebhookHandler webhooks;

  /** Receives for that handler, which stays yours to close; as a bean it is closed by Spring. */
  public WebhookReceiver(WebhookHandler webhooks) {
    this.webhooks = webhooks;
  }

  /** Reads a request, takes the delivery, and says what to answer. */
  public ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
    return answer(webhooks.handle(request::getHeader, request.getInputStream()));
  }

  private static ResponseEntity<byte[]> answer(WebhookResponse response) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(response.status());
    if (response.contentType() == null) {
      return answer.build();
    }
    return answer.header(HttpHeaders.CONTENT_TYPE, response.contentType()).body(response.bytes());
  }
}
