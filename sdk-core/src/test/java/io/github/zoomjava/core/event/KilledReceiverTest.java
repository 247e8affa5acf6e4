package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver is killed under load, again and again, and Zoom sends again what it must. */
class KilledReceiverTest {

  private static final int KILLS = 15;
  private static final int SENDERS = 4;

  @TempDir Path folder;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Queue<String> toSend = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final WebhookVerifier zoom = WebhookVerifier.of(ReceivingProcess.SECRET);

  @Test
  void losesNothingThatItAcknowledged() throws Exception {
    Path inbox = folder.resolve("inbox");
    Path ledger = folder.resolve("handled");
    Random random = new Random(1);
    int left = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      runAndKill(inbox, ledger, 20 + random.nextInt(200));
      left += Files.exists(ledger) ? missing(ledger).size() : acknowledged.size();
    }
    // Or else nothing was shown: some kills must have hit what was acknowledged and not handled.
    assertThat(left).isPositive();

    try (WebhookHandler last = ReceivingProcess.handler(inbox, ledger)) {
      assertThat(last.drain(Duration.ofMinutes(1))).isTrue();
    }

    assertThat(missing(ledger)).isEmpty();
    List<String> handled = Files.readAllLines(ledger);
    System.out.printf(
        "%d kills, %d acknowledged, %d of them saved by the inbox, %d handled twice, 0 lost%n",
        KILLS, acknowledged.size(), left, handled.size() - new HashSet<>(handled).size());
  }

  private Set<String> missing(Path ledger) throws IOException {
    Set<String> missing = new HashSet<>(acknowledged);
    Files.readAllLines(ledger).forEach(missing::remove);
    return missing;
  }

  private void runAndKill(Path inbox, Path ledger, int deliveries) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                ReceivingProcess.class.getName(),
                inbox.toString(),
                ledger.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      URI uri = URI.create("http://127.0.0.1:" + out.readLine() + "/");
      int enough = acknowledged.size() + deliveries;
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        ends.add(senders.submit(() -> sendUntilItIsKilled(uri, process, enough)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } finally {
      senders.shutdown();
      process.destroyForcibly().waitFor();
    }
  }

  private void sendUntilItIsKilled(URI uri, Process process, int enough) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    while (true) {
      String again = toSend.poll();
      String id = again == null ? "id-" + sent.incrementAndGet() : again;
      if (!isAcknowledged(client, uri, id)) {
        // Zoom's retry, with the same id.
        toSend.add(id);
        if (!process.isAlive()) {
          return;
        }
      } else if (acknowledged.size() >= enough) {
        process.destroyForcibly();
      }
    }
  }

  private boolean isAcknowledged(HttpClient client, URI uri, String id) {
    byte[] body = bytes("{\"event\":\"" + id + "\"}");
    String timestamp = String.valueOf(Instant.now().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("x-zm-request-id", id)
            .header("x-zm-request-timestamp", timestamp)
            .header("x-zm-signature", zoom.sign(timestamp, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      assertThat(status).isIn(204, 503);
      if (status == 204) {
        acknowledged.add(id);
      }
      return status == 204;
    } catch (IOException killed) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
