package io.github.zoomjava.it;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A server that answers every request with the same JSON, where FakeZoom has no such answer. */
final class Answering implements AutoCloseable {
  private final HttpServer server;

  Answering(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Returns the builder of a client that talks to this server. */
  ZoomClient.Builder client() {
    return ZoomClient.builder()
        .credentials(Credentials.accessToken(() -> "token"))
        .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/v2");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
