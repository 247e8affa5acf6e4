package io.github.zoomjava.core.event;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * Receives Zoom's webhooks with the server that comes with the JDK, in its module {@code
 * jdk.httpserver}. Zoom wants HTTPS: use an {@code HttpsServer}, or a proxy before it.
 *
 * <pre>{@code
 * server.createContext("/zoom", new WebhookHttpHandler(webhooks));
 * }</pre>
 *
 * <p>A request that begins like Zoom's and does not go on holds one of the server's threads. The
 * system property {@code sun.net.httpserver.maxReqTime}, in seconds, ends those.
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
    Body body = new Body(exchange);
    if (exchange.getRequestMethod().equals("POST")) {
      answer(exchange, webhooks.handle(exchange.getRequestHeaders()::getFirst, body), body);
    } else {
      exchange.getResponseHeaders().set("Allow", "POST");
      answer(exchange, WebhookResponse.NOT_ALLOWED, body);
    }
  }

  private static void answer(HttpExchange exchange, WebhookResponse response, Body request)
      throws IOException {
    if (request.mayGoOn()) {
      hangUp(exchange, response);
    }
    try (exchange) {
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

  /** To end the exchange would wait for the rest of the request; to fail ends the connection. */
  private static void hangUp(HttpExchange exchange, WebhookResponse response) throws IOException {
    exchange.getResponseHeaders().set("Connection", "close");
    exchange.sendResponseHeaders(response.status(), 1);
    exchange.getResponseBody().write('\n');
    exchange.getResponseBody().flush();
    throw new IOException("The request was answered before its end");
  }

  /** Knows whether there may be more. */
  private static final class Body extends FilterInputStream {

    private boolean mayGoOn;

    Body(HttpExchange exchange) {
      super(exchange.getRequestBody());
      Headers headers = exchange.getRequestHeaders();
      mayGoOn = headers.containsKey("Content-Length") || headers.containsKey("Transfer-Encoding");
    }

    boolean mayGoOn() {
      return mayGoOn;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      mayGoOn &= read >= 0;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      mayGoOn &= read >= 0;
      return read;
    }
  }
}
