package io.github.zoomjava.benchmarks;

import io.github.zoomjava.core.event.WebhookVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends one delivery after the other over a connection of its own. */
final class WebhookLoadClient {

  private static final int DUPLICATE_EACH = 100;

  private final OkHttpClient http = new OkHttpClient();
  private final WebhookVerifier zoom = WebhookVerifier.of(WebhookLoad.SECRET);
  private final String url;
  private final AtomicLong numbers;
  private long[] nanos = new long[1 << 16];
  private int taken;
  private long duplicates;
  private long notNow;

  WebhookLoadClient(String url, AtomicLong numbers) {
    this.url = url;
    this.numbers = numbers;
  }

  /**
   * What came of it.
   *
   * @param nanos how long each delivery took that was taken; to be read once
   * @param duplicates how many were sent a second time after they were taken
   * @param notNow how often there was no room
   */
  record Counts(LongStream nanos, long duplicates, long notNow) {}

  Counts sendUntil(long end) throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      long number = numbers.getAndIncrement();
      sendUntilTaken(number);
      if (number % DUPLICATE_EACH == 0) {
        sendUntilTaken(number);
        duplicates++;
      }
    }
    return new Counts(Arrays.stream(nanos, 0, taken), duplicates, notNow);
  }

  private void sendUntilTaken(long number) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int status = send(number);
    while (status == 503) {
      notNow++;
      TimeUnit.MILLISECONDS.sleep(5);
      begin = System.nanoTime();
      status = send(number);
    }
    if (status != 204) {
      throw new IllegalStateException("The receiver answered " + status);
    }
    if (taken == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * taken);
    }
    nanos[taken++] = System.nanoTime() - begin;
  }

  private int send(long number) throws IOException {
    byte[] body =
        ("{\"event\":\"load."
                + number
                + "\",\"event_ts\":1626230691572,\"payload\":{\"account_id\":\"AAAAAABBBB\","
                + "\"object\":{\"id\":\"1234567890\",\"topic\":\"R\u00e9union 😀\",\"duration\":60}}}")
            .getBytes(StandardCharsets.UTF_8);
    String timestamp = String.valueOf(System.currentTimeMillis() / 1_000);
    Request request =
        new Request.Builder()
            .url(url)
            .header("x-zm-request-id", "load_" + number)
            .header("x-zm-request-timestamp", timestamp)
            .header("x-zm-signature", zoom.sign(timestamp, body))
            .post(RequestBody.create(body))
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response.code();
    }
  }
}
