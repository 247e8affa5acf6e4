package io.github.zoomjava.it.state;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.WebhookVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An account of its own for each fact, and an endpoint that is told what happens in it. */
abstract class WebhookStateTest extends StateTest {
  static final String SECRET = "the secret token";

  private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
  final AtomicInteger failures = new AtomicInteger();
  private HttpServer endpoint;

  @BeforeEach
  void listen() throws IOException {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext(
        "/zoom",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          String timestamp = exchange.getRequestHeaders().getFirst("x-zm-request-timestamp");
          String signature = exchange.getRequestHeaders().getFirst("x-zm-signature");
          boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
          boolean ours = WebhookVerifier.of(SECRET).sign(timestamp, body).equals(signature);
          if (ours && !fails) {
            received.add(
                JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject());
          }
          exchange.sendResponseHeaders(fails ? 500 : 200, -1);
          exchange.close();
        });
    endpoint.start();
    fake.webhooksTo("http://127.0.0.1:" + endpoint.getAddress().getPort() + "/zoom", SECRET);
  }

  @AfterEach
  void stop() {
    endpoint.stop(0);
  }

  /** The next events that arrive. */
  List<JsonObject> next(int count) throws InterruptedException {
    List<JsonObject> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          Objects.requireNonNull(
              received.poll(10, TimeUnit.SECONDS), () -> "Nothing came after " + events));
    }
    return events;
  }

  static JsonObject payload(JsonObject event) {
    return event.getAsJsonObject("payload");
  }

  static JsonObject object(JsonObject event) {
    return payload(event).getAsJsonObject("object");
  }

  static String name(JsonObject event) {
    return event.get("event").getAsString();
  }
}
