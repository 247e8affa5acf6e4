package io.github.zoomjava.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.AuthorizationRequest;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.auth.ZoomOAuth;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.users.UsersApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * A web app that users sign in to with Zoom: {@code /login} sends the browser there, {@code
 * /callback} takes it back, {@code /} greets the user by name, {@code /logout} gives up what the
 * user allowed. Runs against FakeZoom, or against the real Zoom where ZOOM_APP_CLIENT_ID and
 * ZOOM_APP_CLIENT_SECRET are those of a general app that redirects to {@code
 * http://127.0.0.1:8080/callback}.
 */
public final class SignIn implements AutoCloseable {
  private final OAuthApp app;
  private final ZoomOAuth oauth;
  private final Supplier<ZoomClient.Builder> clients;
  private final TokenStore tokens = TokenStore.inMemory();
  private final Map<String, AuthorizationRequest> underWay = new ConcurrentHashMap<>();
  private final HttpServer server;

  SignIn(OAuthApp app, ZoomOAuth.Builder oauth, Supplier<ZoomClient.Builder> clients, int port)
      throws IOException {
    this.app = app;
    this.oauth = oauth.tokenStore(tokens).build();
    this.clients = clients;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/login", this::login);
    server.createContext("/callback", this::callback);
    server.createContext("/logout", this::logout);
    server.createContext("/", this::greet);
    server.start();
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String id = System.getenv("ZOOM_APP_CLIENT_ID");
    String secret = System.getenv("ZOOM_APP_CLIENT_SECRET");
    if (id == null || secret == null) {
      try (FakeZoom fake = FakeZoom.start()) {
        OAuthApp app = fake.app().withSecret();
        serve(app, fake.oauthBuilder(app), fake::clientBuilder);
      }
    } else {
      OAuthApp app = OAuthApp.of(id, secret);
      serve(app, ZoomOAuth.builder(app), ZoomClient::builder);
    }
  }

  private static void serve(
      OAuthApp app, ZoomOAuth.Builder oauth, Supplier<ZoomClient.Builder> clients)
      throws IOException, InterruptedException {
    try (SignIn site = new SignIn(app, oauth, clients, 8080)) {
      System.out.println("Sign in at " + site.url() + "login; end me with Ctrl+C.");
      new CountDownLatch(1).await();
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void login(HttpExchange exchange) throws IOException {
    String session = UUID.randomUUID().toString();
    AuthorizationRequest request = oauth.authorize(url() + "callback");
    underWay.put(session, request);
    exchange.getResponseHeaders().add("Set-Cookie", "session=" + session + "; HttpOnly; Path=/");
    redirect(exchange, request.url());
  }

  private void callback(HttpExchange exchange) throws IOException {
    AuthorizationRequest request = underWay.remove(session(exchange));
    if (request == null) {
      answer(exchange, 400, "Please sign in.");
      return;
    }
    try {
      oauth.exchange(request, exchange.getRequestURI().toString(), session(exchange));
      redirect(exchange, url());
    } catch (ZoomAuthException e) {
      answer(exchange, 403, "Not signed in: " + e.failure());
    }
  }

  private void greet(HttpExchange exchange) throws IOException {
    Credentials user = Credentials.user(app, session(exchange));
    try (ZoomClient zoom = clients.get().credentials(user).tokenStore(tokens).build()) {
      answer(exchange, 200, "Hello, " + UsersApi.of(zoom).get("me").displayName() + ".");
    } catch (ZoomAuthException e) {
      answer(exchange, 401, "Please sign in: " + e.failure());
    }
  }

  private void logout(HttpExchange exchange) throws IOException {
    String key = oauth.key(session(exchange));
    TokenSet given = tokens.load(key);
    if (given != null) {
      oauth.revoke(given);
      tokens.remove(key);
    }
    answer(exchange, 200, "Signed out.");
  }

  private static String session(HttpExchange exchange) {
    String cookie = exchange.getRequestHeaders().getFirst("Cookie");
    return cookie == null ? "nobody" : cookie.replaceFirst(".*session=\"?([^;\"]*).*", "$1");
  }

  private static void redirect(HttpExchange exchange, String url) throws IOException {
    exchange.getResponseHeaders().add("Location", url);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    oauth.close();
  }
}
