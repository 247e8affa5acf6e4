package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.bytes;

import java.time.Clock;
import java.time.ZoneOffset;

/** Receives a webhook in a Java without {@code jdk.httpserver}. */
public final class ProgramWithoutServer {

  private ProgramWithoutServer() {}

  /** Prints whether that module is there, and the status. */
  public static void main(String[] args) {
    WebhookVerifier verifier =
        WebhookVerifier.builder()
            .secretToken(Vectors.SECRET)
            .clock(Clock.fixed(Vectors.SIGNED_AT, ZoneOffset.UTC))
            .build();
    try (WebhookHandler webhooks = WebhookHandler.of(verifier, EventHandlers.builder().build())) {
      WebhookResponse response =
          webhooks.handle(
              Vectors.headers(Vectors.TIMESTAMP, Vectors.STARTED_SIGNATURE),
              bytes(Vectors.STARTED));
      System.out.println(
          ModuleLayer.boot().findModule("jdk.httpserver").isPresent() + " " + response.status());
    }
  }
}
