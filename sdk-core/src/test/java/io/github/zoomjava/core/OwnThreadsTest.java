package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.fixture.ProgramThatEnds;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who runs async calls, and what ends them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OwnThreadsTest {

  private static final String USER = "{\"id\":\"u\"}";

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void endsWithTheMainMethodOfAProgram() throws IOException, InterruptedException {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER)));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProgramThatEnds.class.getName(),
                test.server.baseUrl() + "/v2")
            .redirectErrorStream(true)
            .start();

    assertThat(program.inputReader().readLine()).startsWith("ended with u");
    assertThat(program.inputReader().readLine()).isEqualTo("threads that keep it alive: []");
    long ended = System.nanoTime();
    assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    System.out.printf("gone %d ms after main%n", (System.nanoTime() - ended) / 1_000_000);
  }

  @Test
  void repeatsWhileTheCommonPoolIsBlocked() throws Exception {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    RetryPolicy quick = RetryPolicy.builder().attempts(2).base(Duration.ofMillis(1)).build();
    ZoomClient zoom = test.builder().sleeper(Sleeper.system()).retryPolicy(quick).build();
    CountDownLatch release = new CountDownLatch(1);
    for (int i = 0; i < ForkJoinPool.commonPool().getParallelism() + 2; i++) {
      ForkJoinPool.commonPool()
          .execute(
              () -> {
                try {
                  release.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
    }
    try {
      CompletableFuture<?> answer = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);
      assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS)).hasMessageContaining("503");
    } finally {
      release.countDown();
    }
    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @Test
  void failsQueuedCallsAtOnceWhenItIsClosed() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER).withFixedDelay(500)));
    ZoomClient zoom = test.builder().maxAsyncCalls(1).build();
    ZoomClient derived = zoom.with(changes -> changes.maxAsyncCalls(1));
    List<CompletableFuture<?>> queued = new ArrayList<>();
    CompletableFuture<?> first = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);
    CompletableFuture<?> other = ApiCalls.of(derived).sendAsync(test.call("GET"), User.JSON);
    for (int i = 0; i < 20; i++) {
      ZoomClient client = i % 2 == 0 ? zoom : derived;
      queued.add(ApiCalls.of(client).sendAsync(test.call("POST"), User.JSON));
    }
    await(() -> test.apiRequests() == 2 || first.isDone());

    zoom.close();

    assertThat(queued)
        .allSatisfy(
            answer ->
                assertThatThrownBy(answer::join)
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was not sent: this ZoomClient is closed"));
    assertThat(first.join()).isNotNull();
    assertThat(other.join()).isNotNull();
    assertThatThrownBy(() -> ApiCalls.of(derived).send(test.call("GET"), User.JSON))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void failsCallsThatWaitForARepetitionWhenItIsClosed() {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    AtomicInteger waiting = new AtomicInteger();
    ZoomClient zoom = test.builder().sleeper(new Never(waiting)).build();
    CompletableFuture<?> answer = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);
    await(() -> waiting.get() == 1);

    zoom.close();

    assertThatThrownBy(answer::join).hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void stopsTheRequestWithTheTimeoutOfADerivedStage() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER).withFixedDelay(20_000)));
    ZoomClient zoom = test.builder().build();
    CompletableFuture<?> answer = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);

    assertThatThrownBy(
            () -> answer.thenApply(same -> same).orTimeout(100, TimeUnit.MILLISECONDS).join())
        .hasCauseInstanceOf(TimeoutException.class);

    await(answer::isDone);
    await(() -> ApiCalls.of(zoom).settings().http().dispatcher().runningCallsCount() == 0);
  }

  @Test
  void stopsTheRequestWithItsOwnTimeout() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER).withFixedDelay(20_000)));
    ZoomClient zoom = test.builder().build();

    assertThatThrownBy(
            () ->
                ApiCalls.of(zoom)
                    .sendAsync(test.call("GET"), User.JSON)
                    .orTimeout(100, TimeUnit.MILLISECONDS)
                    .join())
        .hasCauseInstanceOf(TimeoutException.class);

    await(() -> ApiCalls.of(zoom).settings().http().dispatcher().runningCallsCount() == 0);
  }

  @Test
  void stopsAListWithTheTimeoutOfADerivedStage() {
    CompletableFuture<Page<String>> page = new CompletableFuture<>();
    AtomicInteger asked = new AtomicInteger();
    AsyncPaged<String> list =
        AsyncPaged.of(
            token -> {
              asked.incrementAndGet();
              return page;
            });

    assertThatThrownBy(
            () -> list.toList().thenApply(List::size).orTimeout(50, TimeUnit.MILLISECONDS).join())
        .hasCauseInstanceOf(TimeoutException.class);

    await(page::isCancelled);
    assertThat(asked).hasValue(1);
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  /** Waits for ever. */
  private record Never(AtomicInteger waiting) implements Sleeper {
    @Override
    public void sleep(Duration duration) {
      throw new AssertionError("An async call must not sleep");
    }

    @Override
    public void schedule(Duration delay, @Nullable Runnable task) {
      waiting.incrementAndGet();
    }
  }
}
