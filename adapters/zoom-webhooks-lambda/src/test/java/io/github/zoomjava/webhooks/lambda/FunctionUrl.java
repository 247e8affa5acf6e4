package io.github.zoomjava.webhooks.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Stands before a function, as a function URL does: makes HTTP of JSON, there and back. */
final class FunctionUrl implements AutoCloseable {

  /** What is called: JSON to JSON. */
  interface Function {
    byte[] call(byte[] request) throws IOException;
  }

  /** How the body is handed over. */
  enum Body {
    TEXT,
    BASE64
  }

  private final Function function;
  private final Body form;
  private final HttpServer server;

  private FunctionUrl(Function function, Body form, HttpServer server) {
    this.function = function;
    this.form = form;
    this.server = server;
  }

  static FunctionUrl start(Function function, Body form) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FunctionUrl url = new FunctionUrl(function, form, server);
    server.createContext("/", url::handle);
    server.start();
    return url;
  }

  @Override
  public String toString() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] response = function.call(request(exchange).toString().getBytes(UTF_8));
      answer(exchange, JsonParser.parseString(new String(response, UTF_8)).getAsJsonObject());
    }
  }

  private JsonObject request(HttpExchange exchange) throws IOException {
    JsonObject request = template();
    JsonObject headers = request.getAsJsonObject("headers");
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers.addProperty(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    request
        .getAsJsonObject("requestContext")
        .getAsJsonObject("http")
        .addProperty("method", exchange.getRequestMethod());
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (body.length > 0) {
      request.addProperty("body", form == Body.TEXT ? new String(body, UTF_8) : base64(body));
      request.addProperty("isBase64Encoded", form == Body.BASE64);
    }
    return request;
  }

  private static String base64(byte[] body) {
    return Base64.getEncoder().encodeToString(body);
  }

  private static void answer(HttpExchange exchange, JsonObject response) throws IOException {
    for (Map.Entry<String, JsonElement> header : response.getAsJsonObject("headers").entrySet()) {
      exchange.getResponseHeaders().set(header.getKey(), header.getValue().getAsString());
    }
    byte[] body = response.get("body").getAsString().getBytes(UTF_8);
    int status = response.get("statusCode").getAsInt();
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /** As Lambda's documentation shapes it, with values of our own. */
  static JsonObject template() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FunctionUrl.class.getResourceAsStream("request.json"))) {
      return JsonParser.parseString(new String(in.readAllBytes(), UTF_8)).getAsJsonObject();
    }
  }
}
