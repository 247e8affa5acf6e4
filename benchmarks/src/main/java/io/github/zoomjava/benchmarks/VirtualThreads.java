package io.github.zoomjava.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/**
 * Calls from 1,000 virtual threads, twice, and counts how often one kept its carrier for over 20
 * ms. In the first round classes are loaded, for which a thread keeps its carrier in every JDK.
 */
public final class VirtualThreads {
  private static final int THREADS = 1_000;
  private static final int CALLS_OF_EACH = 20;
  private static final Duration LONG = Duration.ofMillis(20);

  /** How long the recording takes to hand out what happened last. */
  private static final long FLUSHED_AFTER_MILLIS = 3_000;

  private final AtomicInteger pinned = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();

  private VirtualThreads() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    // Fewer idle connections than callers would have the server close some that are in use.
    System.setProperty("sun.net.httpserver.maxIdleConnections", Integer.toString(2 * THREADS));
    new VirtualThreads().run();
  }

  private void run() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), THREADS);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", VirtualThreads::answer);
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v2";
    try (RecordingStream events = new RecordingStream();
        ZoomClient zoom =
            ZoomClient.builder()
                .credentials(Credentials.accessToken(() -> "token"))
                .baseUrl(url)
                .rateLimiter(RateLimiter.none())
                .build()) {
      events.enable("jdk.VirtualThreadPinned").withThreshold(LONG).withStackTrace();
      events.onEvent("jdk.VirtualThreadPinned", this::note);
      events.startAsync();
      round("while classes are loaded", zoom);
      round("then", zoom);
    }
    server.stop(0);
    System.exit(0);
  }

  private void round(String name, ZoomClient zoom) throws Exception {
    answered.set(0);
    pinned.set(0);
    long start = System.nanoTime();
    call(zoom);
    long millis = (System.nanoTime() - start) / 1_000_000;
    Thread.sleep(FLUSHED_AFTER_MILLIS);
    System.out.printf(
        "JDK %s, %s: %d calls from %d virtual threads in %d ms; %d answered, %d pinned for over %d ms%n",
        Runtime.version().feature(),
        name,
        THREADS * CALLS_OF_EACH,
        THREADS,
        millis,
        answered.get(),
        pinned.get(),
        LONG.toMillis());
  }

  private void call(ZoomClient zoom) throws Exception {
    ExecutorService threads = virtualThreads();
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      calls.add(threads.submit(() -> callInTurn(zoom)));
    }
    for (Future<?> call : calls) {
      call.get(2, TimeUnit.MINUTES);
    }
    threads.shutdown();
  }

  private void callInTurn(ZoomClient zoom) {
    for (int i = 0; i < CALLS_OF_EACH; i++) {
      zoom.request("GET", "/users/me").send();
      answered.incrementAndGet();
    }
  }

  /** By its name, as the project is compiled for Java 17. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private void note(RecordedEvent event) {
    pinned.incrementAndGet();
    System.out.println(
        event.getString("pinnedReason") + ", " + event.getDuration().toMillis() + " ms");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    byte[] user = "{\"id\":\"u\"}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, user.length);
    exchange.getResponseBody().write(user);
    exchange.close();
  }
}
