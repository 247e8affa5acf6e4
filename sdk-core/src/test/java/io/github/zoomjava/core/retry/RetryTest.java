package io.github.zoomjava.core.retry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.zoomjava.core.fixture.TestZoom.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ServerErrorException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetryTest {

  private static final String USER = "{\"id\":\"u\"}";

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @CsvSource({"SYNC,GET", "ASYNC,GET", "SYNC,POST", "ASYNC,PATCH", "SYNC,PUT", "ASYNC,DELETE"})
  void waitsOutALimitPerSecondForAnyMethod(Way way, String method) {
    test.firstThen(limited("QPS", "Slow down: maximum per-second rate limit met."), okJson(USER));

    assertThat(test.send(way, test.call(method), User.JSON).body().id()).isEqualTo("u");
    assertThat(test.sleeper.waits).containsExactly(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void waitsOutALimitOnConcurrentCalls(Way way) {
    test.firstThen(limited(null, "Too many concurrent requests."), okJson(USER));

    test.send(way, test.call("POST"), User.JSON);

    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Retry-After       | 5
          retry-after       | ' 5 '
          Retry-After       | 2026-03-04T23:59:55Z
          Retry-After       | Wed, 04 Mar 2026 23:59:55 GMT
          X-RateLimit-Reset | 1772668795
          """)
  void waitsAsLongAsZoomAsked(String header, String value) {
    test.firstThen(limited("QPS", "slow down").withHeader(header, value), okJson(USER));

    test.send(Way.SYNC, test.call("GET"), User.JSON);

    assertThat(test.sleeper.waits).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void addsRandomnessToWhatZoomAskedAndNeverComesEarlier() {
    test.firstThen(limited("QPS", "slow down").withHeader("Retry-After", "5"), okJson(USER));
    ZoomClient zoom = test.builder().random(() -> -1).build();

    Way.SYNC.send(zoom, test.call("GET"), User.JSON);

    assertThat(test.sleeper.waits).hasSize(1);
    assertThat(test.sleeper.waits.get(0))
        .isBetween(Duration.ofMillis(5_900), Duration.ofSeconds(6));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotWaitLongerThanThePolicyAllows(Way way) {
    test.always(limited("QPS", "slow down").withHeader("Retry-After", "61"));

    RateLimitException e = rateLimit(way);

    assertThat(e.retryAt()).isEqualTo(START.plusSeconds(61));
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void givesUpOnALimitPerSecondAfterTheLastAttempt(Way way) {
    test.always(limited("QPS", "slow down").withHeader("X-RateLimit-Category", "Light"));

    RateLimitException e = rateLimit(way);

    assertThat(e.kind()).isEqualTo(RateLimitKind.PER_SECOND);
    assertThat(e.category()).isEqualTo(RateLimitCategory.LIGHT);
    assertThat(test.apiRequests()).isEqualTo(4);
    assertThat(test.sleeper.waits)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          SYNC  | Daily-limit | You have reached the maximum daily rate limit. | 2026-03-05T00:00:00Z | DAILY
          ASYNC | Daily-limit | You have reached the maximum daily rate limit. | -  | DAILY
          SYNC  | - | Your request exceeds the limit and resumes at GMT 00:00:00. | - | DAILY
          SYNC  | - | You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. | - | PER_USER
          ASYNC | - | You have exceeded the daily rate limit of (3) for Add a webinar registrant API. | - | PER_REGISTRANT
          SYNC  | - | You have exceeded the daily rate limit of (10) for Update registrant's status. | - | PER_REGISTRANT
          """)
  void doesNotRetryADailyLimit(
      Way way, String type, String message, String retryAfter, RateLimitKind kind) {
    ResponseDefinitionBuilder answer = limited(type, message);
    test.always(retryAfter == null ? answer : answer.withHeader("Retry-After", retryAfter));

    RateLimitException e = rateLimit(way);

    assertThat(e.kind()).isEqualTo(kind);
    assertThat(e.retryAt()).isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
    assertThat(e).hasMessageEndingWith("ends at 2026-03-05T00:00:00Z; try again then.");
    assertThat(test.apiRequests()).isEqualTo(1);
    assertThat(test.sleeper.waits).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotRetryALimitOnTheSizeOfABatch(Way way) {
    test.always(jsonResponse("{\"code\":429,\"message\":\"At most 5 rooms.\"}", 400));

    RateLimitException e = rateLimit(way);

    assertThat(e.kind()).isEqualTo(RateLimitKind.BATCH_SIZE);
    assertThat(e.category()).isEqualTo(RateLimitCategory.LIGHT);
    assertThat(e.retryAt()).isNull();
    assertThat(e).hasMessageEndingWith("sending the same again changes nothing.");
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"SYNC,GET,504", "ASYNC,GET,502", "SYNC,PUT,503", "ASYNC,DELETE,504", "SYNC,GET,500"})
  void retriesWhatFailedInPassing(Way way, String method, int status) {
    test.firstThen(aResponse().withStatus(status), okJson(USER));

    test.send(way, test.call(method), User.JSON);

    assertThat(test.apiRequests()).isEqualTo(2);
    assertThat(test.sleeper.waits).containsExactly(Duration.ofMillis(500));
  }

  @ParameterizedTest
  @CsvSource({"SYNC,GET", "ASYNC,PUT", "SYNC,DELETE"})
  void retriesARequestThatTookTooLong(Way way, String method) {
    test.firstThen(aResponse().withStatus(408), okJson(USER));

    test.send(way, test.call(method), User.JSON);

    // Without a wait: OkHttp repeats this status by itself where nothing can happen twice.
    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC,POST,502",
    "ASYNC,POST,503",
    "SYNC,PATCH,504",
    "ASYNC,PATCH,500",
    "SYNC,POST,408"
  })
  void doesNotRetryWhatMayHaveBeenCarriedOut(Way way, String method, int status) {
    test.always(aResponse().withStatus(status).withHeader("Retry-After", "0"));

    assertThatThrownBy(() -> test.send(way, test.call(method), User.JSON))
        .isInstanceOf(ZoomApiException.class);
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void retriesAPostIfTheUserSaysSo(Way way) {
    test.firstThen(aResponse().withStatus(503).withHeader("Retry-After", "3"), okJson(USER));
    ZoomClient zoom = test.client(RetryPolicy.builder().repeatPostAndPatch(true).build());

    way.send(zoom, test.call("POST"), User.JSON);

    assertThat(test.sleeper.waits).containsExactly(Duration.ofSeconds(3));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void leavesNoConnectionOpenBehindALongError(Way way) {
    test.always(aResponse().withStatus(503).withBody("x".repeat(3 << 20)));

    assertThatThrownBy(() -> test.send(way, test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    // noBodyIsLeftOpen looks for it.
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void retriesAServerErrorOnceOnly(Way way) {
    test.always(aResponse().withStatus(500));

    assertThatThrownBy(() -> test.send(way, test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC,CONNECTION_RESET_BY_PEER",
    "ASYNC,EMPTY_RESPONSE",
    "SYNC,RANDOM_DATA_THEN_CLOSE",
    "ASYNC,MALFORMED_RESPONSE_CHUNK"
  })
  void retriesABrokenConnectionOfAGet(Way way, Fault fault) {
    test.firstThen(aResponse().withFault(fault), okJson(USER));

    assertThat(test.send(way, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC,CONNECTION_RESET_BY_PEER",
    "ASYNC,EMPTY_RESPONSE",
    "SYNC,MALFORMED_RESPONSE_CHUNK"
  })
  void doesNotRetryABrokenConnectionOfAPost(Way way, Fault fault) {
    test.always(aResponse().withFault(fault));

    assertThatThrownBy(() -> test.send(way, test.call("POST"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("may or may not have carried this out");
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void retriesAPostThatWasNeverSent(Way way) throws IOException {
    int closedPort;
    try (ServerSocket socket = new ServerSocket(0)) {
      closedPort = socket.getLocalPort();
    }
    try (ZoomClient zoom = test.builder().baseUrl("http://localhost:" + closedPort).build()) {
      assertThatThrownBy(
              () ->
                  way.send(
                      zoom, test.users(zoom).create(UsersEndpoints.CREATE, test.body()), User.JSON))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageStartingWith("users.UsersApi.create: the connection failed")
          .hasMessageEndingWith("Zoom has not received this.");
    }
    assertThat(test.sleeper.waits).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void takesANotFoundForDoneAfterADeleteThatMayHaveWorked(Way way) {
    test.firstThen(aResponse().withFault(Fault.EMPTY_RESPONSE), TestZoom.notFound());

    assertThat(test.send(way, test.call("DELETE"), BodyReader.NOTHING).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"GET, 503", "PUT, 503", "DELETE, 429"})
  void cannotTakeANotFoundForDoneOtherwise(String method, int status) {
    test.firstThen(aResponse().withStatus(status), TestZoom.notFound());

    assertThatThrownBy(() -> test.send(Way.SYNC, test.call(method), BodyReader.NOTHING))
        .isInstanceOf(NotFoundException.class);
    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsAnAttemptAtTheDeadline(Way way) {
    test.always(okJson(USER).withFixedDelay(20_000));
    RetryPolicy policy = RetryPolicy.builder().deadline(Duration.ofMillis(200)).build();

    assertThatThrownBy(() -> way.send(test.client(policy), test.call("GET"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("timeout");
    assertThat(test.apiRequests()).isLessThanOrEqualTo(1);
  }

  @Test
  void doesNotEndAFileOnItsWayAtTheDeadline() throws IOException {
    test.always(aResponse().withBody("x".repeat(10)).withChunkedDribbleDelay(5, 600));
    RetryPolicy policy = RetryPolicy.builder().deadline(Duration.ofMillis(200)).build();

    try (ZoomFile file =
        Way.SYNC.send(test.client(policy), test.call("GET"), BodyReader.FILE).body()) {
      assertThat(file.stream().readAllBytes()).hasSize(10);
    }
  }

  @Test
  void beginsNoAttemptAfterTheDeadline() {
    test.always(aResponse().withStatus(503));
    RetryPolicy policy =
        RetryPolicy.builder().attempts(100).deadline(Duration.ofSeconds(3)).build();

    assertThatThrownBy(() -> Way.SYNC.send(test.client(policy), test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.sleeper.waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void neverWaitsLongerThanTheCap() {
    test.always(aResponse().withStatus(503));
    RetryPolicy policy = RetryPolicy.builder().attempts(6).cap(Duration.ofSeconds(4)).build();

    assertThatThrownBy(() -> Way.SYNC.send(test.client(policy), test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.sleeper.waits)
        .extracting(Duration::toMillis)
        .containsExactly(500L, 1000L, 2000L, 2000L, 2000L);
  }

  @Test
  void doesNotRetryUnderThePolicyNever() {
    test.always(aResponse().withStatus(503));

    assertThatThrownBy(
            () -> Way.SYNC.send(test.client(RetryPolicy.never()), test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @Test
  void holdsNoThreadOfOkHttpsWhileAnAsyncCallWaits() throws InterruptedException {
    test.firstThen(limited("QPS", "slow down"), okJson(USER));
    BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(1);
    Dispatcher dispatcher = new Dispatcher();
    ZoomClient zoom =
        test.builder()
            .sleeper(new Scheduled(waiting))
            .httpClient(http -> http.dispatcher(dispatcher))
            .build();

    CompletableFuture<?> answer =
        ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON).toCompletableFuture();
    Runnable task = waiting.poll(10, TimeUnit.SECONDS);
    while (dispatcher.runningCallsCount() > 0) {
      Thread.onSpinWait();
    }

    assertThat(answer).isNotDone();
    assertThat(task).isNotNull();
    task.run();
    assertThat(answer.join()).isNotNull();
  }

  @Test
  void endsAnInterruptedWait() {
    test.always(aResponse().withStatus(503));
    ZoomClient zoom =
        test.builder()
            .sleeper(
                new Scheduled(new ArrayBlockingQueue<>(1)) {
                  @Override
                  public void sleep(Duration duration) throws InterruptedException {
                    throw new InterruptedException();
                  }
                })
            .build();

    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void refusesAPolicyThatMakesNoSense() {
    assertThatThrownBy(() -> RetryPolicy.builder().attempts(0).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RetryPolicy.builder().base(Duration.ofSeconds(-1)).build())
        .hasMessageContaining("base");
  }

  private RateLimitException rateLimit(Way way) {
    return catchThrowableOfType(
        RateLimitException.class, () -> test.send(way, test.call("POST"), User.JSON));
  }

  private static ResponseDefinitionBuilder limited(@Nullable String type, String message) {
    ResponseDefinitionBuilder answer =
        jsonResponse("{\"code\":429,\"message\":\"" + message + "\"}", 429);
    return type == null ? answer : answer.withHeader("X-RateLimit-Type", type);
  }

  private static class Scheduled implements Sleeper {
    private final BlockingQueue<Runnable> waiting;

    Scheduled(BlockingQueue<Runnable> waiting) {
      this.waiting = waiting;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
      throw new AssertionError("An async call must not sleep");
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      assertThat(List.of(delay)).containsExactly(Duration.ofSeconds(1));
      waiting.add(task);
    }
  }
}
