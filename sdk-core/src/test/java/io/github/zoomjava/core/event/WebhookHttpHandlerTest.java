package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.CHALLENGE;
import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.TIMESTAMP;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.fixture.MutableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a real connection, to the server of the JDK. */
class WebhookHttpHandlerTest {

  private static final int THREADS = 8;

  private final List<ZoomEvent> handled = new CopyOnWriteArrayList<>();
  private final Set<InetSocketAddress> peers = ConcurrentHashMap.newKeySet();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    WebhookHandler webhooks =
        WebhookHandler.builder(
                WebhookVerifier.builder()
                    .secretToken(SECRET)
                    .clock(new MutableClock(Vectors.SIGNED_AT))
                    .build(),
                EventHandlers.builder().otherwise(handled::add).build())
            .executor(Runnable::run)
            .sizeLimit(1_000)
            .build();
    WebhookHttpHandler receiver = new WebhookHttpHandler(webhooks);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/zoom",
        exchange -> {
          peers.add(exchange.getRemoteAddress());
          receiver.handle(exchange);
        });
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void takesTextInAllScripts() throws Exception {
    assertThat(post("1", CREATED, Vectors.CREATED_SIGNATURE).statusCode()).isEqualTo(204);

    assertThat(topic()).isEqualTo("Réunion d'équipe – 会議 😀");
  }

  @Test
  void takesTextThatIsEscaped() throws Exception {
    String body = Vectors.escaped(CREATED);
    String signature = "v0=c92b205853b8530ae6392cbe83d7d9b405af1dafb2bbc487c8223ad17cdf41b5";

    assertThat(post("1", body, signature).statusCode()).isEqualTo(204);

    assertThat(topic()).isEqualTo("Réunion d'équipe – 会議 😀");
  }

  @Test
  void takesNoTextWithTheSignatureOfTheOtherSpelling() throws Exception {
    HttpResponse<String> response = post("1", Vectors.escaped(CREATED), Vectors.CREATED_SIGNATURE);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEmpty();
    assertThat(handled).isEmpty();
  }

  @Test
  void answersAChallenge() throws Exception {
    HttpResponse<String> response = post("1", CHALLENGE, Vectors.CHALLENGE_SIGNATURE);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type"))
        .hasValue("application/json; charset=utf-8");
    assertThat(response.body())
        .contains("\"plainToken\":\"" + Vectors.PLAIN_TOKEN + "\"")
        .contains("\"encryptedToken\":\"" + Vectors.ENCRYPTED_TOKEN + "\"");
  }

  @Test
  void readsNoFurtherThanTheLimit() throws Exception {
    try (Socket socket = new Socket(server.getAddress().getAddress(), uri().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(bytes(head(Vectors.STARTED_SIGNATURE) + "x".repeat(1_001)));

      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertThat(new String(status, UTF_8)).isEqualTo("HTTP/1.1 413");
    }
  }

  /** As many as the server has threads: those that wait for a body must not stop the others. */
  @Test
  void waitsForNoBodyThatCannotBeGenuine() throws Exception {
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < THREADS; i++) {
        Socket socket = new Socket(server.getAddress().getAddress(), uri().getPort());
        half.add(socket);
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(bytes(head(i % 2 == 0 ? "v0=00" : "") + "{"));
      }
      for (Socket socket : half) {
        byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 401".length());
        assertThat(new String(status, UTF_8)).isEqualTo("HTTP/1.1 401");
      }
      assertThat(post("1", STARTED, Vectors.STARTED_SIGNATURE).statusCode()).isEqualTo(204);
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  @Test
  void hasZoomComeAgainWhenSomethingHasReadTheBody() throws Exception {
    assertThat(post("1", "", Vectors.STARTED_SIGNATURE).statusCode()).isEqualTo(500);
    assertThat(post("1", STARTED, Vectors.STARTED_SIGNATURE).statusCode()).isEqualTo(204);
  }

  @Test
  void takesNothingButPost() throws Exception {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(uri()).build(), BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("allow")).hasValue("POST");
  }

  @Test
  void goesOnWithTheSameConnection() throws Exception {
    for (int i = 0; i < 5; i++) {
      String body = STARTED + " ".repeat(i);
      post("a" + i, body, WebhookVerifier.of(SECRET).sign(TIMESTAMP, bytes(body)));
      post("b" + i, CHALLENGE, Vectors.CHALLENGE_SIGNATURE);
      post("c" + i, STARTED, Vectors.CREATED_SIGNATURE);
    }

    assertThat(handled).hasSize(5);
    assertThat(peers).hasSize(1);
  }

  @Test
  void leavesTheRestAloneWhereThereIsNoServer() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,java.logging",
                "-cp",
                System.getProperty("java.class.path"),
                ProgramWithoutServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).strip())
        .isEqualTo("false 204");
    assertThat(process.waitFor()).isZero();
  }

  private String topic() {
    assertThat(handled).hasSize(1);
    UnknownEvent event = (UnknownEvent) handled.get(0);
    return event
        .json()
        .getAsJsonObject()
        .getAsJsonObject("payload")
        .getAsJsonObject("object")
        .get("topic")
        .getAsString();
  }

  private HttpResponse<String> post(String id, String body, String signature)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri())
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-Zm-Request-Id", id)
            .header("X-Zm-Request-Timestamp", TIMESTAMP)
            .header("X-Zm-Signature", signature)
            .POST(BodyPublishers.ofByteArray(bytes(body)))
            .build(),
        BodyHandlers.ofString());
  }

  private static String head(String signature) {
    return "POST /zoom HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n"
        + ("x-zm-request-timestamp: " + TIMESTAMP + "\r\n")
        + ("x-zm-signature: " + signature + "\r\n\r\n");
  }

  private URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/zoom");
  }
}
