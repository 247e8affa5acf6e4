package io.github.zoomjava.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.WebhookVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A webhook endpoint under test: takes what is signed with its secret, and refuses the rest. */
final class Endpoint implements AutoCloseable {
  static final String SECRET = "endpoint-secret";

  private static final WebhookVerifier VERIFIER = WebhookVerifier.of(SECRET);

  private final BlockingQueue<JsonObject> taken = new LinkedBlockingQueue<>();
  private final HttpServer server;

  Endpoint() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/zoom";
  }

  /** What it is registered with: its URL and its secret. */
  JsonObject registration() {
    JsonObject json = new JsonObject();
    json.addProperty("url", url());
    json.addProperty("secret_token", SECRET);
    return json;
  }

  /** The name of the next event that comes. */
  String next() throws InterruptedException {
    JsonObject event = taken.poll(1, TimeUnit.MINUTES);
    return event == null ? "none" : event.get("event").getAsString();
  }

  boolean gotMore() {
    return !taken.isEmpty();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String timestamp = exchange.getRequestHeaders().getFirst("x-zm-request-timestamp");
    String signature = exchange.getRequestHeaders().getFirst("x-zm-signature");
    JsonObject message = JsonParser.parseString(new String(body, UTF_8)).getAsJsonObject();
    if (!VERIFIER.sign(timestamp, body).equals(signature)) {
      reply(exchange, 401, "");
    } else if (message.get("event").getAsString().equals("endpoint.url_validation")) {
      String token = message.getAsJsonObject("payload").get("plainToken").getAsString();
      JsonObject answer = new JsonObject();
      answer.addProperty("plainToken", token);
      answer.addProperty("encryptedToken", VERIFIER.answerTo(token));
      reply(exchange, 200, answer.toString());
    } else {
      taken.add(message);
      reply(exchange, 200, "thanks");
    }
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
