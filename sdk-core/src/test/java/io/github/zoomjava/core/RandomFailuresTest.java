package io.github.zoomjava.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.fixture.Connections;
import io.github.zoomjava.core.fixture.Counting;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.core.ratelimit.LimitedCall;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.ratelimit.Turn;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every piece of a user's code fails at random points, by everything that can be thrown: each call
 * ends all the same, and leaves nothing behind. What fails where follows from the seed and the
 * number of the call, as each call is over before the next of its client begins.
 */
class RandomFailuresTest {

  private static final long SEED = Long.getLong("failures.seed", 20_260_304L);
  private static final int CALLS = Integer.getInteger("failures.calls", 20_000);
  private static final int LANES = 4;

  private final AtomicInteger thrown = new AtomicInteger();
  private final Logger log = Logger.getLogger("io.github.zoomjava.core");

  @BeforeEach
  void keepQuietOfListenersThatFail() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    log.setLevel(null);
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endsEachOfManyCallsAndLeavesNothingBehind() throws Exception {
    AtomicInteger succeeded = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(LANES);
    try (Server server = new Server()) {
      List<CompletableFuture<Void>> lanes = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        int number = lane;
        lanes.add(
            CompletableFuture.runAsync(
                () -> succeeded.addAndGet(new Lane(server.root(), number).run()), threads));
      }
      for (CompletableFuture<Void> lane : lanes) {
        lane.get(100, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }

    // Both happen often, so that neither hides the other.
    assertThat(thrown.get()).isGreaterThan(CALLS / 4);
    assertThat(succeeded.get()).isGreaterThan(CALLS / 4);
  }

  /** One client, and calls through it one after the other. */
  private final class Lane {

    private final Chance chance;
    private final Counting heard = new Counting();
    private final ConnectionPool connections = new ConnectionPool();
    private final Dispatcher dispatcher = new Dispatcher();
    private final AtomicInteger locks = new AtomicInteger();
    private final ZoomClient zoom;

    Lane(String root, int number) {
      chance = new Chance(SEED + number, thrown);
      zoom =
          ZoomClient.builder()
              .credentials(Credentials.serverToServer("acc", "id", () -> chance.or("s3cret")))
              .tokenStore(new Store(chance, TokenStore.inMemory(), locks))
              .baseUrl(root + "/v2")
              .oauthUrl(root + "/oauth/token")
              .rateLimiter(new Limiter(chance))
              .sleeper(new Waiter(chance))
              .listener(new Listener(chance))
              .listener(heard)
              .driftListener(drift -> chance.take())
              .callTimeout(Duration.ofSeconds(20))
              .retryPolicy(RetryPolicy.builder().attempts(3).build())
              .httpClient(http -> http.connectionPool(connections).dispatcher(dispatcher))
              .build();
    }

    int run() {
      int succeeded = 0;
      for (int i = 0; i < CALLS / LANES; i++) {
        succeeded += isAnswered(i) ? 1 : 0;
        heard.awaitEnds();
        while (dispatcher.runningCallsCount() + dispatcher.queuedCallsCount() > 0) {
          Thread.onSpinWait();
        }
      }
      heard.assertPairs();
      assertThat(heard.started).hasSizeGreaterThanOrEqualTo(CALLS / LANES);
      assertThat(connections.connectionCount() - connections.idleConnectionCount()).isZero();
      assertThat(locks).hasValue(0);
      zoom.close();
      return succeeded;
    }

    private boolean isAnswered(int number) {
      String path = "/" + chance.next(6) + "/" + number;
      int kind = chance.next(4);
      try {
        switch (kind) {
          case 0 -> zoom.request("GET", path).send();
          case 1 -> zoom.request("POST", path).sendAsync().get(20, TimeUnit.SECONDS);
          case 2 -> paged(path).get(20, TimeUnit.SECONDS);
          default -> {
            CompletableFuture<?> answer = zoom.request("DELETE", path).sendAsync();
            if (chance.next(4) == 0) {
              answer.thenApply(same -> same).cancel(true);
              return false;
            }
            answer.get(20, TimeUnit.SECONDS);
          }
        }
        return true;
      } catch (ZoomException failed) {
        return false;
      } catch (ExecutionException failed) {
        // What a consumer of a list throws is its own.
        boolean isOfConsumer =
            kind == 2 && String.valueOf(failed.getMessage()).endsWith(": random");
        if (!isOfConsumer) {
          assertThat(failed).hasCauseInstanceOf(ZoomException.class);
        }
        return false;
      } catch (Exception neverEnded) {
        throw new AssertionError("call " + number + " of seed " + chance.seed, neverEnded);
      }
    }

    private CompletableFuture<Void> paged(String path) {
      return AsyncPaged.<String>of(
              token ->
                  zoom.request("GET", path)
                      .sendAsync()
                      .thenApply(answer -> new TwoItems(token == null ? "second" : null)))
          .forEach(item -> chance.take());
    }
  }

  private record TwoItems(@Nullable String nextPageToken) implements Page<String> {
    @Override
    public List<String> items() {
      return List.of("a", "b");
    }
  }

  /** Fails now and then, by anything. */
  private static final class Chance {
    private final long seed;
    private final SplittableRandom random;
    private final AtomicInteger thrown;

    Chance(long seed, AtomicInteger thrown) {
      this.seed = seed;
      this.random = new SplittableRandom(seed);
      this.thrown = thrown;
    }

    synchronized int next(int bound) {
      return random.nextInt(bound);
    }

    void take() {
      if (next(14) == 0) {
        thrown.incrementAndGet();
        throw Chance.<RuntimeException>sneaky(
            switch (next(6)) {
              case 0 -> new NoClassDefFoundError("random");
              case 1 -> new StackOverflowError("random");
              case 2 -> new IOException("random");
              case 3 -> new RejectedExecutionException("random");
              case 4 -> new AssertionError("random");
              default -> new IllegalStateException("random");
            });
      }
    }

    <T> T or(T value) {
      take();
      return value;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable failure) throws E {
      throw (E) failure;
    }
  }

  private record Store(Chance chance, TokenStore memory, AtomicInteger locks)
      implements TokenStore {
    @Override
    public @Nullable TokenSet load(String key) {
      chance.take();
      return memory.load(key);
    }

    @Override
    public boolean compareAndSet(
        String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
      chance.take();
      return memory.compareAndSet(key, memory.load(key), replacement);
    }

    @Override
    public Lock lock(String key) {
      chance.take();
      locks.incrementAndGet();
      return () -> {
        locks.decrementAndGet();
        chance.take();
      };
    }
  }

  private record Limiter(Chance chance) implements RateLimiter {
    @Override
    public Turn next(LimitedCall call, Instant now) {
      chance.take();
      return chance.next(3) == 0 ? new Turn.After(Duration.ofMillis(5), 1) : Turn.After.NOW;
    }

    @Override
    public CompletionStage<Turn> nextAsync(LimitedCall call, Instant now) {
      return chance.next(2) == 0
          ? CompletableFuture.completedFuture(next(call, now))
          : CompletableFuture.supplyAsync(() -> next(call, now), Runnable::run);
    }

    @Override
    public Turn confirm(LimitedCall call, Turn.After turn, Instant now) {
      return chance.or(Turn.After.NOW);
    }

    @Override
    public void giveBack(LimitedCall call, Turn.After turn, Instant at) {
      chance.take();
    }

    @Override
    public void answered(LimitedCall call, RateLimit headers, Instant now) {
      chance.take();
    }

    @Override
    public void refused(
        LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {
      chance.take();
    }
  }

  /** Does not wait. */
  private record Waiter(Chance chance) implements Sleeper {
    @Override
    public void sleep(Duration duration) {
      chance.take();
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      chance.take();
      Sleeper.system().schedule(Duration.ZERO, task);
    }
  }

  private record Listener(Chance chance) implements CallListener {
    @Override
    public void started(Call call) {
      chance.take();
    }

    @Override
    public void attempted(Call call, Attempt attempt) {
      chance.take();
    }

    @Override
    public void finished(Call call, Outcome outcome) {
      chance.take();
    }
  }

  /** Answers by the path, well or badly, each answer in one packet. */
  private static final class Server implements AutoCloseable {
    private final Connections connections = new Connections(this::serve);
    private final AtomicInteger tokens = new AtomicInteger();

    Server() throws IOException {}

    String root() {
      return connections.root();
    }

    private void serve(Socket connection) throws IOException {
      connection.setTcpNoDelay(true);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String path = line.split(" ", -1)[1];
        int length = 0;
        for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
          if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
            length = Integer.parseInt(header.substring(15).strip());
          }
        }
        assertThat(in.skip(length)).isEqualTo(length);
        byte[] answer = answer(path).getBytes(StandardCharsets.ISO_8859_1);
        connection.getOutputStream().write(answer);
      }
    }

    private String answer(String path) {
      if (path.startsWith("/oauth")) {
        String token = "token-" + tokens.incrementAndGet();
        return answer("200 OK", "{\"access_token\":\"" + token + "\",\"expires_in\":3600}");
      }
      return switch (path.charAt("/v2/".length())) {
        case '0' -> answer("503 Later", "{}");
        case '1' -> answer("429 Slow\r\nX-RateLimit-Type: QPS", "{\"message\":\"per-second\"}");
        case '2' -> answer("401 No", "{\"code\":124,\"message\":\"Invalid token.\"}");
        default -> answer("200 OK", "{\"id\":7}");
      };
    }

    private static String answer(String status, String body) {
      return "HTTP/1.1 %s\r\nX-RateLimit-Category: Light\r\nContent-Length: %d\r\n\r\n%s"
          .formatted(status, body.length(), body);
    }

    @Override
    public void close() throws IOException {
      connections.close();
    }
  }
}
