package io.github.zoomjava.testkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.JsonCodec;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Sends webhooks to a receiver under test, as Zoom does.
 *
 * <pre>{@code
 * WebhookSender zoom = WebhookSender.to("http://127.0.0.1:" + port + "/zoom", secretToken);
 * assertThat(zoom.validate()).isTrue();
 * SignedDelivery delivery = zoom.event("{\"event\":\"meeting.started\", ...}");
 * assertThat(delivery.send().isTaken()).isTrue();
 * delivery.send(); // a duplicate, with the same id
 * assertThat(delivery.forged().send().status()).isEqualTo(401);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WebhookSender {

  private final URI url;
  private final WebhookVerifier secret;
  private final Clock clock;
  private final Duration patience;

  private WebhookSender(URI url, WebhookVerifier secret, Clock clock, Duration patience) {
    this.url = url;
    this.secret = secret;
    this.clock = clock;
    this.patience = patience;
  }

  /** Sends to that URL, signs with that secret token, and waits for answers 3 seconds, as Zoom. */
  public static WebhookSender to(String url, String secretToken) {
    return new WebhookSender(
        URI.create(url), WebhookVerifier.of(secretToken), Clock.systemUTC(), Duration.ofSeconds(3));
  }

  /** The same sender with another clock, by which it signs. */
  public WebhookSender clock(Clock clock) {
    return new WebhookSender(url, secret, clock, patience);
  }

  /** The same sender that waits so long for an answer; in real time, whatever its clock. */
  public WebhookSender patience(Duration patience) {
    return new WebhookSender(url, secret, clock, patience);
  }

  /** An event of that JSON, to the byte, with an id of its own. */
  public SignedDelivery event(String json) {
    return SignedDelivery.of(this, newId(), json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * An event with a message made from Zoom's documents, such as {@code meeting.started}.
   *
   * @throws IllegalArgumentException if no module on the class path has the event
   */
  public SignedDelivery sample(String event) {
    return event(EventSamples.of(event).toString());
  }

  /** An event of a module, such as {@code zoom.event(MeetingStarted.JSON, started)}. */
  public <E extends ZoomEvent> SignedDelivery event(JsonCodec<E> codec, E event) {
    return event(codec.toJson(event));
  }

  /** The question whether the URL is its owner's. */
  public SignedDelivery challenge(String plainToken) {
    JsonObject payload = new JsonObject();
    payload.addProperty("plainToken", plainToken);
    JsonObject message = new JsonObject();
    message.add("payload", payload);
    message.addProperty("event_ts", clock.millis());
    message.addProperty("event", "endpoint.url_validation");
    return event(message.toString());
  }

  /** Asks that question, and tells whether Zoom would accept the answer. */
  public boolean validate() {
    String plainToken = newId();
    WebhookAttempt attempt = challenge(plainToken).send();
    JsonObject expected = new JsonObject();
    expected.addProperty("plainToken", plainToken);
    expected.addProperty("encryptedToken", secret.answerTo(plainToken));
    try {
      return attempt.status() == 200 && expected.equals(JsonParser.parseString(attempt.body()));
    } catch (JsonParseException e) {
      return false;
    }
  }

  URI url() {
    return url;
  }

  Clock clock() {
    return clock;
  }

  Duration patience() {
    return patience;
  }

  String sign(String timestamp, byte[] body) {
    return secret.sign(timestamp, body);
  }

  /** In the form of Zoom's. */
  private static String newId() {
    return UUID.randomUUID().toString().replace('-', '_');
  }
}
