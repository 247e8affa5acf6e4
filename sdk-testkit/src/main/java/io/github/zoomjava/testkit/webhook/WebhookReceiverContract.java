package io.github.zoomjava.testkit.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.testkit.SignedDelivery;
import io.github.zoomjava.testkit.WebhookSender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The contract of the few lines between a server and a {@link WebhookHandler}. Extend it in a test
 * class of your own:
 *
 * <pre>{@code
 * class MyReceiverTest extends WebhookReceiverContract {
 *   protected Running start(WebhookHandler.Builder webhooks) {
 *     MyServer server = MyServer.start(new MyReceiver(webhooks.build()));
 *     return new Running("http://127.0.0.1:" + server.port() + "/zoom", server::stop);
 *   }
 * }
 * }</pre>
 *
 * <p>Each test starts a receiver, talks HTTP/1.1 to it, and stops it.
 */
public abstract class WebhookReceiverContract {

  private static final String SECRET = "secret";
  private static final String EVENT = "{ \"event\" : \"contract.held\", \"topic\":\"%s\" }";
  private static final int LIMIT = 1_000;
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<ZoomEvent> handled = new CopyOnWriteArrayList<>();
  private Running receiver;
  private URI url;
  private WebhookSender zoom;

  /** For the test class. */
  protected WebhookReceiverContract() {}

  /** Starts the receiver with what it is to hand deliveries to. */
  protected abstract Running start(WebhookHandler.Builder webhooks) throws Exception;

  /**
   * A receiver that was started.
   *
   * @param url where it receives
   * @param stop stops it and its server
   */
  public record Running(String url, AutoCloseable stop) {}

  @BeforeEach
  final void startReceiver() throws Exception {
    WebhookVerifier verifier = WebhookVerifier.of(SECRET);
    EventHandlers handlers = EventHandlers.builder().otherwise(handled::add).build();
    receiver =
        start(WebhookHandler.builder(verifier, handlers).executor(Runnable::run).sizeLimit(LIMIT));
    url = URI.create(receiver.url());
    zoom = WebhookSender.to(receiver.url(), SECRET).patience(Duration.ofMillis(TIMEOUT_MILLIS));
  }

  @AfterEach
  final void stopReceiver() throws Exception {
    receiver.stop().close();
  }

  /** A signature fits the bytes as they came; any other text than ASCII shows that. */
  @Test
  protected void takesTextInAllScripts() {
    String topic = "R\u00e9union d'\u00e9quipe \u2013 \u4f1a\u8b70 \ud83d\ude00";

    assertEquals(204, zoom.event(EVENT.formatted(topic)).send().status());
    assertEquals(1, handled.size());
  }

  /** The same characters, spelt as JSON may spell them. */
  @Test
  protected void takesTextThatIsEscaped() {
    String topic = "R\\u00E9union \\ud83d\\ude00 a\\/b";

    assertEquals(204, zoom.event(EVENT.formatted(topic)).send().status());
    assertEquals(1, handled.size());
  }

  /** A delivery of the same id is handled once, however it is signed: the id arrives. */
  @Test
  protected void takesADuplicateAndHandlesItOnce() {
    SignedDelivery delivery = zoom.event(EVENT.formatted("twice"));

    assertEquals(204, delivery.send().status());
    assertEquals(204, delivery.signedAt(Instant.now().minusSeconds(60)).send().status());
    assertEquals(1, handled.size());
  }

  /** Zoom accepts the answer to its question, which is JSON and no event. */
  @Test
  protected void isValidated() throws Exception {
    assertTrue(zoom.validate());

    HttpResponse<String> response = answer(challenge());
    assertEquals(200, response.statusCode());
    String contentType = response.headers().firstValue("content-type").orElse("none");
    assertTrue(contentType.startsWith("application/json"), contentType);
    assertEquals(0, handled.size());
  }

  /** A forgery is answered by a status alone. */
  @Test
  protected void refusesForgeries() {
    assertEquals(401, zoom.event(EVENT.formatted("forged")).forged().send().status());
    assertEquals("", zoom.event(EVENT.formatted("forged")).forged().send().body());
    assertEquals(0, handled.size());
  }

  /** Neither a body nor a header of Zoom's: what scanners send. */
  @Test
  protected void refusesWhatIsEmpty() throws Exception {
    assertEquals(
        401, answer(HttpRequest.newBuilder(url).POST(BodyPublishers.noBody())).statusCode());
  }

  /** Nothing but POST. */
  @Test
  protected void refusesOtherMethods() throws Exception {
    assertEquals(405, answer(HttpRequest.newBuilder(url).GET()).statusCode());
  }

  /** To the byte. */
  @Test
  protected void takesWhatIsNoLargerThanTheLimit() {
    int room = LIMIT - EVENT.formatted("").length();

    assertEquals(204, zoom.event(EVENT.formatted("x".repeat(room))).send().status());
    assertEquals(413, zoom.event(EVENT.formatted("x".repeat(room + 1))).send().status());
    assertEquals(1, handled.size());
  }

  /**
   * A body that is too large is refused before more than a byte too many is there, so none is kept.
   */
  @Test
  protected void readsNoFurtherThanTheLimit() throws Exception {
    String now = String.valueOf(Instant.now().getEpochSecond());
    String headers =
        "X-Zm-Request-Timestamp: " + now + "\r\nX-Zm-Signature: v0=" + "0".repeat(64) + "\r\n";

    assertEquals("HTTP/1.1 413", statusOfUnfinished(headers, LIMIT + 1));
  }

  /** Whoever sends no body at all must not hold a thread: without Zoom's headers none is read. */
  @Test
  protected void waitsForNoBodyWithoutZoomsHeaders() throws Exception {
    assertEquals("HTTP/1.1 401", statusOfUnfinished("", 1));
  }

  /** The answer to a request that says it has a large body, and sends so many bytes of it. */
  private String statusOfUnfinished(String headers, int bytes) throws IOException {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      OutputStream out = socket.getOutputStream();
      String head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: 1000000000\r\n%s\r\n";
      out.write(head.formatted(url.getPath(), url.getAuthority(), headers).getBytes(US_ASCII));
      out.write(new byte[bytes]);
      out.flush();

      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      String status = String.valueOf(in.readLine());
      return status.substring(0, Math.min(status.length(), "HTTP/1.1 413".length()));
    }
  }

  private HttpRequest.Builder challenge() {
    String body = "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"plain\"}}";
    String timestamp = String.valueOf(Instant.now().getEpochSecond());
    String signature = WebhookVerifier.of(SECRET).sign(timestamp, body.getBytes(US_ASCII));
    return HttpRequest.newBuilder(url)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("X-Zm-Request-Timestamp", timestamp)
        .header("X-Zm-Signature", signature)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest sent = request.timeout(Duration.ofMillis(TIMEOUT_MILLIS)).build();
    return CLIENT.send(sent, BodyHandlers.ofString());
  }
}
