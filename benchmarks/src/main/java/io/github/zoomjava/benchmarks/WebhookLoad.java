package io.github.zoomjava.benchmarks;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.FileInbox;
import io.github.zoomjava.core.event.Inbox;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookHttpHandler;
import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.core.event.ZoomEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Sends webhooks over loopback to a receiver on the JDK's server, as fast as they are taken, and
 * prints how fast that is, and whether each was handled exactly once.
 *
 * <p>One delivery in a hundred comes twice. One in two thousand keeps its handler busy for 50
 * milliseconds, so that the inbox fills up and Zoom has to come again.
 */
public final class WebhookLoad {

  static final String SECRET = "secret";

  private static final int CLIENTS = 8;
  private static final int MOST = 20_000_000;
  private static final int INBOX = 200;

  private final AtomicLong numbers = new AtomicLong();
  private final AtomicLongArray handled = new AtomicLongArray(MOST);

  private WebhookLoad() {}

  /** Takes how many seconds it lasts, 60 if not given, and a folder for a {@link FileInbox}. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    Inbox inbox =
        arguments.length > 1 ? FileInbox.in(Path.of(arguments[1]), INBOX) : Inbox.inMemory(INBOX);
    new WebhookLoad().run(Duration.ofSeconds(seconds), inbox);
  }

  private void run(Duration duration, Inbox inbox) throws Exception {
    WebhookHandler webhooks =
        WebhookHandler.builder(
                WebhookVerifier.of(SECRET), EventHandlers.builder().otherwise(this::handle).build())
            .inbox(inbox)
            .build();
    ExecutorService serverThreads = Executors.newFixedThreadPool(CLIENTS);
    HttpServer server = serve(webhooks, serverThreads);
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/zoom";
    long begin = System.nanoTime();
    List<WebhookLoadClient.Counts> counts = send(url, begin + duration.toNanos());
    double took = (System.nanoTime() - begin) / 1e9;
    boolean drained = webhooks.drain(Duration.ofMinutes(1));
    webhooks.close();
    server.stop(0);
    serverThreads.shutdown();
    print(counts, took, drained);
  }

  private static HttpServer serve(WebhookHandler webhooks, ExecutorService threads)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/zoom", new WebhookHttpHandler(webhooks));
    server.setExecutor(threads);
    server.start();
    return server;
  }

  private List<WebhookLoadClient.Counts> send(String url, long until) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    List<Future<WebhookLoadClient.Counts>> ends = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      ends.add(threads.submit(() -> new WebhookLoadClient(url, numbers).sendUntil(until)));
    }
    List<WebhookLoadClient.Counts> counts = new ArrayList<>();
    for (Future<WebhookLoadClient.Counts> end : ends) {
      counts.add(end.get());
    }
    threads.shutdown();
    return counts;
  }

  private void handle(ZoomEvent event) {
    int number = Integer.parseInt(String.valueOf(event.event()).substring("load.".length()));
    handled.incrementAndGet(number);
    if (number % 2_000 == 0) {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void print(List<WebhookLoadClient.Counts> counts, double seconds, boolean drained) {
    long sent = numbers.get();
    long lost = 0;
    long twice = 0;
    for (int i = 0; i < sent; i++) {
      lost += handled.get(i) == 0 ? 1 : 0;
      twice += handled.get(i) > 1 ? 1 : 0;
    }
    long[] nanos = counts.stream().flatMapToLong(WebhookLoadClient.Counts::nanos).toArray();
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%d cores, %d clients, %.0f s: %d deliveries taken, %.0f a second, p50 %.2f ms, p99 %.2f"
            + " ms, %d lost, %d duplicates sent, %d handled twice, %d times 503, drained: %b%n",
        Runtime.getRuntime().availableProcessors(),
        CLIENTS,
        seconds,
        sent,
        sent / seconds,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        lost,
        counts.stream().mapToLong(WebhookLoadClient.Counts::duplicates).sum(),
        twice,
        counts.stream().mapToLong(WebhookLoadClient.Counts::notNow).sum(),
        drained);
  }
}
