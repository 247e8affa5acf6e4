package io.github.zoomjava.testkit;

import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery that can be sent, as often as you like. Immutable and thread-safe. */
public final class SignedDelivery {

  private static final List<Duration> WAITS =
      List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(60));
  private static final WebhookVerifier FORGER = WebhookVerifier.of("not the secret token");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final WebhookSender sender;
  private final String id;
  private final byte[] body;
  private final @Nullable Instant signedAt;
  private final boolean forged;

  private SignedDelivery(
      WebhookSender sender, String id, byte[] body, @Nullable Instant signedAt, boolean forged) {
    this.sender = sender;
    this.id = id;
    this.body = body;
    this.signedAt = signedAt;
    this.forged = forged;
  }

  static SignedDelivery of(WebhookSender sender, String id, byte[] body) {
    return new SignedDelivery(sender, id, body, null, false);
  }

  /** Its id, which stays the same however often it is sent. */
  public String id() {
    return id;
  }

  /** The same with another id. */
  public SignedDelivery id(String id) {
    return new SignedDelivery(sender, id, body, signedAt, forged);
  }

  /** The same as it was signed then, before or after now, instead of anew each time it is sent. */
  public SignedDelivery signedAt(Instant time) {
    return new SignedDelivery(sender, id, body, time, forged);
  }

  /** The same, signed by somebody who does not know the secret token. */
  public SignedDelivery forged() {
    return new SignedDelivery(sender, id, body, signedAt, true);
  }

  /** Sends it once. */
  public WebhookAttempt send() {
    Instant now = sender.clock().instant();
    try {
      HttpResponse<String> response = CLIENT.send(request(now), BodyHandlers.ofString());
      return new WebhookAttempt(now, response.statusCode(), response.body());
    } catch (HttpTimeoutException e) {
      return new WebhookAttempt(now, WebhookAttempt.TIMEOUT, "");
    } catch (ConnectException e) {
      return new WebhookAttempt(now, WebhookAttempt.REFUSED, "");
    } catch (IOException e) {
      return new WebhookAttempt(now, WebhookAttempt.BROKEN, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a webhook was sent", e);
    }
  }

  /**
   * Sends it until it is taken, or Zoom would give up: after 5 minutes, 20 more, and 60 more, and
   * only while {@link WebhookAttempt#isRepeated}.
   *
   * @param sleeper waits in between, such as the {@link VirtualTime} within whose {@link
   *     VirtualTime#run} this is called, and which is the clock of the sender, too
   * @return all attempts, in their order
   */
  public List<WebhookAttempt> sendWithRetries(Sleeper sleeper) {
    List<WebhookAttempt> attempts = new ArrayList<>();
    attempts.add(send());
    for (Duration wait : WAITS) {
      if (!attempts.get(attempts.size() - 1).isRepeated()) {
        break;
      }
      try {
        sleeper.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted between two attempts", e);
      }
      attempts.add(send());
    }
    return attempts;
  }

  private HttpRequest request(Instant now) {
    Instant signed = signedAt == null ? now : signedAt;
    String timestamp = String.valueOf(signed.getEpochSecond());
    return HttpRequest.newBuilder(sender.url())
        .timeout(sender.patience())
        .header("content-type", "application/json; charset=utf-8")
        .header("user-agent", "Zoom Marketplace/1.0a")
        .header("x-zm-request-id", id)
        .header("x-zm-request-timestamp", timestamp)
        .header(
            "x-zm-signature", forged ? FORGER.sign(timestamp, body) : sender.sign(timestamp, body))
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }
}
