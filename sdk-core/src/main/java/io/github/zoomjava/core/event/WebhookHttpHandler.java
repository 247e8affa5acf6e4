package io.github.zoomjava.core.event;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * Receives Zoom's webhooks with the server that comes with the JDK, in its module {@code
 * jdk.httpserver}. Zoom wants HTTPS: use an {@code HttpsServer}, or a proxy before it.
 *
 * <pre>{@code
 * server.createContext("/zoom", new WebhookHttpHandler(webhooks));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class WebhookHttpHandler implements HttpHandler {

  private final WebhookHandler webhooks;

  /** Receives for that handler, which stays yours to close. */
  public WebhookHttpHandler(WebhookHandler webhooks) {
    this.webhooks = webhooks;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")) {
        exchange.getResponseHeaders().set("Allow", "POST");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      // One byte too many is enough to see that there are too many.
      byte[] body = exchange.getRequestBody().readNBytes(webhooks.sizeLimit() + 1);
      answer(exchange, webhooks.handle(exchange.getRequestHeaders()::getFirst, body));
    }
  }

  private static void answer(HttpExchange exchange, WebhookResponse response) throws IOException {
    byte[] body = response.bytes();
    if (response.contentType() != null) {
      exchange.getResponseHeaders().set("Content-Type", response.contentType());
    }
    exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
