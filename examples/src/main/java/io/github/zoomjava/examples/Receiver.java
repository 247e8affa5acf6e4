package io.github.zoomjava.examples;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookHttpHandler;
import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.meetings.event.MeetingParticipantJoined;
import io.github.zoomjava.meetings.event.MeetingStarted;
import io.github.zoomjava.meetings.event.RecordingCompleted;
import io.github.zoomjava.testkit.WebhookSender;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Receives webhooks and prints what they say: Zoom's, on port 8080 behind something that does
 * HTTPS, where ZOOM_WEBHOOK_SECRET_TOKEN is set; else some that the testkit sends.
 */
public final class Receiver {
  private Receiver() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String secretToken = System.getenv("ZOOM_WEBHOOK_SECRET_TOKEN");
    if (secretToken == null) {
      receiveSamples(System.out);
    } else {
      receive(secretToken, 8080, System.out);
      System.out.println("Waiting for Zoom at http://localhost:8080/zoom; end me with Ctrl+C.");
      new CountDownLatch(1).await();
    }
  }

  static void receiveSamples(PrintStream out) throws IOException, InterruptedException {
    try (Running receiver = receive("a secret token", 0, out)) {
      WebhookSender zoom = WebhookSender.to(receiver.url(), "a secret token");
      out.println("The URL is validated: " + zoom.validate());
      for (String event :
          new String[] {"meeting.started", "meeting.participant_joined", "recording.completed"}) {
        zoom.sample(event).send();
      }
      zoom.event("{\"event\":\"something.new\",\"payload\":{}}").send();
      int status = zoom.sample("meeting.ended").forged().send().status();
      out.println("A forged delivery is answered with " + status + ".");
      receiver.webhooks().drain(Duration.ofSeconds(10));
    }
  }

  static Running receive(String secretToken, int port, PrintStream out) throws IOException {
    EventHandlers handlers =
        EventHandlers.builder()
            .on(
                MeetingStarted.class,
                e -> out.println("Meeting " + e.payload().object().id() + " has started."))
            .on(
                MeetingParticipantJoined.class,
                e -> out.println(e.payload().object().participant().userName() + " has joined."))
            .on(
                RecordingCompleted.class,
                e -> out.println(e.payload().object().recordingFiles().size() + " new files."))
            .otherwise(e -> out.println("Something else: " + e.event()))
            .build();
    WebhookHandler webhooks = WebhookHandler.of(WebhookVerifier.of(secretToken), handlers);
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    server.createContext("/zoom", new WebhookHttpHandler(webhooks));
    server.start();
    return new Running(webhooks, server);
  }

  record Running(WebhookHandler webhooks, HttpServer server) implements AutoCloseable {
    String url() {
      return "http://localhost:" + server.getAddress().getPort() + "/zoom";
    }

    @Override
    public void close() {
      webhooks.close();
      server.stop(0);
    }
  }
}
