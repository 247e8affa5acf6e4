package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.error.ServerErrorException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.MutableClock;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.core.ratelimit.LimitedCall;
import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.RateLimitTable;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.ratelimit.Turn;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import io.github.zoomjava.core.sample.User;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing takes for ever, and nothing takes all memory. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundsTest {

  private static final String USER = "{\"id\":\"u\"}";
  private static final Duration SHORT = Duration.ofMillis(300);

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsACallWhoseLimiterNeverAnswers(Way way) {
    ZoomClient zoom = realTime().rateLimiter(new HangingLimiter()).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("the call timeout of PT0.3S is over")
        .hasMessageEndingWith("Zoom has not received this.");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsACallThatWaitsForAToken(Way way) {
    test.server.stubFor(post(TestZoom.TOKEN_PATH).willReturn(okJson("{}").withFixedDelay(20_000)));
    ZoomClient zoom = test.serverToServer().sleeper(Sleeper.system()).callTimeout(SHORT).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("call timeout");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsAnAttemptAtTheCallTimeout(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER).withFixedDelay(20_000)));
    ZoomClient zoom = realTime().build();

    assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("may or may not have carried this out");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsAFileAtTheCallTimeout(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER).withFixedDelay(20_000)));
    ZoomClient zoom = realTime().build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), BodyReader.FILE))
        .isInstanceOf(ZoomIoException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotBeginAWaitThatTheCallTimeoutWouldEnd(Way way) {
    test.server.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "20")));
    ZoomClient zoom = test.builder().callTimeout(Duration.ofSeconds(10)).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.sleeper.waits).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsATokenRequestThatGetsNoAnswer(Way way) {
    test.server.stubFor(post(TestZoom.TOKEN_PATH).willReturn(okJson("{}").withFixedDelay(20_000)));
    RetryPolicy policy = RetryPolicy.builder().attempts(1).deadline(SHORT).build();
    ZoomClient zoom = test.serverToServer().retryPolicy(policy).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class)
        .hasMessageContaining("timeout");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void takesADeadlineForEver(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    Duration forEver = ChronoUnit.FOREVER.getDuration();
    RetryPolicy policy =
        RetryPolicy.builder()
            .attempts(2)
            .deadline(forEver)
            .cap(forEver)
            .longestWait(forEver)
            .build();
    ZoomClient zoom = test.builder().retryPolicy(policy).callTimeout(forEver).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void cannotBeGivenMoreJsonThanItWants(Way way) throws IOException {
    ZoomClient zoom = test.builder().maxAnswerSize(1_000).build();
    test.server.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withHeader("Content-Encoding", "gzip")
                    .withHeader("Content-Type", "application/json")
                    .withBody(packed("{\"id\":\"" + "x".repeat(100_000) + "\"}"))));

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("longer than 1000 bytes");
    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), BodyReader.JSON_IF_ANY))
        .isInstanceOf(ZoomDecodingException.class);
  }

  @Test
  void readsJsonOfExactlyThatSize() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(USER)));
    ZoomClient zoom = test.builder().maxAnswerSize(USER.length()).build();

    assertThat(Way.SYNC.send(zoom, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
    assertThatThrownBy(() -> test.builder().maxAnswerSize(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> test.builder().callTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endsAListOfEmptyPages() {
    AtomicInteger asked = new AtomicInteger();
    Paged<String> endless = Paged.of(token -> new Empty("t" + asked.incrementAndGet()));

    assertThatThrownBy(() -> endless.forEach(item -> {}))
        .isInstanceOf(ZoomException.class)
        .hasMessageContaining("1000 pages in a row");
    assertThat(asked).hasValue(1_000);

    AsyncPaged<String> async =
        AsyncPaged.of(
            token -> CompletableFuture.completedFuture(new Empty("t" + asked.incrementAndGet())));
    assertThatThrownBy(() -> async.toList().join())
        .hasCauseInstanceOf(ZoomException.class)
        .hasMessageContaining("1000 pages in a row");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void measuresTheDeadlineByTimeThatIsNeverSet(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    RetryPolicy policy =
        RetryPolicy.builder().attempts(100).deadline(Duration.ofSeconds(3)).build();
    ZoomClient zoom =
        test.builder().retryPolicy(policy).clock(new MutableClock(Instant.EPOCH)).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.sleeper.waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void holdsNoCallForAnHourBecauseTheClockWasSetBackByOne() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.FREE);
    LimitedCall call =
        new LimitedCall("a", RateLimitTable.GENERAL, RateLimitCategory.HEAVY, "users.UsersApi.get");
    Instant noon = Instant.parse("2026-03-04T12:00:00Z");
    assertThat(limiter.next(call, noon)).isEqualTo(Turn.After.NOW);

    Instant setBack = noon.minus(Duration.ofHours(1));
    Duration second = ((Turn.After) limiter.next(call, setBack)).delay();
    Duration third = ((Turn.After) limiter.next(call, setBack.plus(second))).delay();

    assertThat(second).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(third).isBetween(Duration.ofMillis(900), Duration.ofSeconds(2));
  }

  private ZoomClient.Builder realTime() {
    return test.builder().sleeper(Sleeper.system()).callTimeout(SHORT);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private record Empty(@Nullable String nextPageToken) implements Page<String> {
    @Override
    public List<String> items() {
      return List.of();
    }
  }

  /** As over a store that does not answer. */
  private static final class HangingLimiter implements RateLimiter {
    @Override
    public Turn next(LimitedCall call, Instant now) {
      throw new AssertionError("The asynchronous form is there");
    }

    @Override
    public CompletionStage<Turn> nextAsync(LimitedCall call, Instant now) {
      return new CompletableFuture<>();
    }

    @Override
    public void answered(LimitedCall call, RateLimit headers, Instant now) {}

    @Override
    public void refused(
        LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {}
  }
}
