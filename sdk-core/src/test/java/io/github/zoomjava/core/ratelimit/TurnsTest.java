package io.github.zoomjava.core.ratelimit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.retry.Sleeper;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Turns are of one account, and are given back if they are not used. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TurnsTest {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final Duration TURN = Duration.ofSeconds(7);

  private final TestZoom test = new TestZoom();
  private final Recorder limiter = new Recorder();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void holdsNoCallerOfAnAsyncMethodThoughTheStoreHangs() {
    CompletableFuture<Turn> later = new CompletableFuture<>();
    limiter.turn = later;
    ZoomClient zoom = test.builder().rateLimiter(limiter).build();

    CompletableFuture<?> answer = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);

    assertThat(answer).isNotDone();
    assertThat(answer.cancel(true)).isTrue();
    later.complete(Turn.After.NOW);
    assertThat(limiter.givenBack).hasSize(1);
  }

  @Test
  void tellsUsersOfDifferentAccountsApart() {
    OAuthApp app = OAuthApp.of("id", "s3cret");
    Credentials alice = Credentials.user(app, "alice");
    Credentials bob = Credentials.user(app, "bob");
    Credentials itself = Credentials.clientCredentials(app);
    Credentials one = Credentials.accessToken(() -> "1");
    Credentials other = Credentials.accessToken(() -> "2");
    for (Credentials who : List.of(alice, bob, itself, one, other)) {
      ZoomClient zoom = test.builder().credentials(who).rateLimiter(limiter).build();
      tried(() -> zoom.request("GET", "/users/me").send());
      tried(() -> zoom.with(changes -> {}).request("GET", "/users/me").send());
    }

    List<String> accounts = accounts();
    assertThat(accounts).hasSize(10).doesNotContain("");
    assertThat(accounts.stream().distinct()).hasSize(5);
  }

  @Test
  void tellsUsersApartWhoseNamesAndAppsReadTheSame() {
    String elsewhere = test.server.baseUrl().replace("localhost", "127.0.0.1") + "/oauth/token";
    List<Credentials> users =
        List.of(
            Credentials.user(OAuthApp.of("a", "s3cret"), "b c"),
            Credentials.user(OAuthApp.of("a b", "s3cret"), "c"));
    for (Credentials user : users) {
      for (String oauthUrl : List.of(test.server.baseUrl() + TestZoom.TOKEN_PATH, elsewhere)) {
        ZoomClient zoom =
            test.builder().credentials(user).oauthUrl(oauthUrl).rateLimiter(limiter).build();
        tried(() -> zoom.request("GET", "/users/me").send());
      }
    }

    assertThat(accounts()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void takesOtherCredentialsOfADerivedClientForAnotherAccount() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    ZoomClient zoom = test.builder().rateLimiter(limiter).build();
    ZoomClient other = zoom.with(c -> c.credentials(Credentials.accessToken(() -> "2")));
    ZoomClient named = zoom.with(c -> c.accountId("acc"));

    for (ZoomClient client : List.of(zoom, other, named)) {
      client.request("GET", "/users/me").send();
    }

    assertThat(accounts()).doesNotHaveDuplicates().endsWith("acc");
  }

  @Test
  void believesADailyLimitUntilTheNextMidnightAtMost() {
    AccountLimiter learning = RateLimiter.learning();
    LimitedCall call = call("a");
    learning.refused(call, RateLimitKind.DAILY, NOON.plus(Duration.ofDays(400)), NOON);

    assertThat(learning.next(call, NOON))
        .isEqualTo(new Turn.NotBefore(Instant.parse("2026-03-05T00:00:00Z")));
    assertThat(learning.next(call, NOON.plus(Duration.ofHours(12)))).isEqualTo(Turn.After.NOW);
  }

  @Test
  void countsNoDownloadAgainstTheBudgetOfTheApi() throws IOException {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("film")));
    ZoomClient zoom = test.builder().rateLimiter(limiter).build();

    try (InputStream file = zoom.download(test.server.baseUrl() + "/rec/1").open()) {
      assertThat(file.readAllBytes()).hasSize(4);
    }
    assertThat(limiter.asked).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void tellsTheLimiterOfTheApiOfNoRefusalOfADownload(Way way) {
    test.server.stubFor(
        any(anyUrl())
            .willReturn(
                jsonResponse("{\"message\":\"maximum daily rate limit\"}", 429)
                    .withHeader("X-RateLimit-Type", "Daily-limit")));
    ZoomClient zoom = test.builder().rateLimiter(limiter).build();

    tried(() -> zoom.download(test.server.baseUrl() + "/rec/1").open());
    assertThat(limiter.refused).isEmpty();
    tried(() -> way.send(zoom, test.call("GET"), User.JSON));
    assertThat(limiter.refused).containsExactly(RateLimitKind.DAILY);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void givesBackTheTurnOfACallWithoutAToken(Way way) {
    Credentials none = Credentials.accessToken(() -> " ");
    ZoomClient zoom = test.builder().credentials(none).rateLimiter(limiter).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);
    assertGivenBack(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void givesBackTheTurnOfEachRefusedConnection(Way way) throws IOException {
    String nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = "http://localhost:" + socket.getLocalPort() + "/v2";
    }
    try (ZoomClient zoom = test.builder().baseUrl(nobody).rateLimiter(limiter).build()) {
      tried(() -> way.send(zoom, test.call(zoom, "GET"), User.JSON));
    }

    assertThat(limiter.asked).hasSize(4);
    assertGivenBack(4);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void keepsTheTurnOfWhatWasSent(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    ZoomClient zoom = test.builder().rateLimiter(limiter).build();

    tried(() -> way.send(zoom, test.call("GET"), User.JSON));

    assertThat(limiter.asked).hasSize(4);
    assertThat(limiter.givenBack).isEmpty();
  }

  @Test
  void givesBackTheTurnOfACallThatIsCancelledWhileItWaits() {
    limiter.turn = CompletableFuture.completedFuture(new Turn.After(TURN, 3));
    ZoomClient zoom = test.builder().rateLimiter(limiter).sleeper(new Never()).build();

    ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON).thenApply(a -> a).cancel(true);

    assertThat(limiter.givenBack).containsExactly(TestZoom.START.plus(TURN));
  }

  @Test
  void startsWithinATurnAfterAThousandCancelledCalls() {
    AccountLimiter free = RateLimiter.forPlan(Plan.FREE);
    ZoomClient zoom = test.builder().accountId("a").rateLimiter(free).sleeper(new Never()).build();
    List<CompletableFuture<?>> cancelled = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      cancelled.add(zoom.request("POST", "/users").sendAsync());
    }
    cancelled.forEach(answer -> answer.cancel(true));

    LimitedCall call =
        new LimitedCall("a", RateLimitTable.GENERAL, RateLimitCategory.MEDIUM, "POST /users");
    Turn next = free.next(call, TestZoom.START);

    assertThat(((Turn.After) next).delay()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void givesABudgetBackToTheDayItIsOf() {
    AccountLimiter free = RateLimiter.forPlan(Plan.FREE);
    LimitedCall call = call("a");
    Turn.After turn = Turn.After.NOW;
    Instant now = NOON;
    for (int i = 0; i < 1_000; i++) {
      turn = (Turn.After) free.next(call, now);
      now = now.plus(turn.delay());
    }
    assertThat(free.next(call, now)).isInstanceOf(Turn.NotBefore.class);

    free.giveBack(call, turn, now.minus(Duration.ofDays(1)));
    assertThat(free.next(call, now)).isInstanceOf(Turn.NotBefore.class);
    free.giveBack(call, turn, now);
    assertThat(free.next(call, now)).isInstanceOf(Turn.After.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void saysOfACallThatWasHeldThatItWasNotSent(Way way) {
    limiter.turn = CompletableFuture.completedFuture(new Turn.NotBefore(NOON));
    ZoomClient zoom = test.builder().rateLimiter(limiter).build();

    RateLimitException e =
        catchThrowableOfType(
            RateLimitException.class, () -> way.send(zoom, test.call("GET"), User.JSON));

    assertThat(e.status()).isZero();
    assertThat(e)
        .hasMessageStartingWith("users.UsersApi.get: not sent: the account's budget of the day")
        .hasMessageNotContaining("429");
    assertThat(test.apiRequests()).isZero();
  }

  private List<String> accounts() {
    return limiter.asked.stream().map(LimitedCall::account).toList();
  }

  private void assertGivenBack(int turns) {
    // An async call gives back just after its caller has the failure.
    for (int i = 0; i < 10_000_000 && limiter.givenBack.size() < turns; i++) {
      Thread.onSpinWait();
    }
    assertThat(limiter.givenBack).hasSize(turns);
  }

  private static void tried(Runnable call) {
    try {
      call.run();
    } catch (ZoomException expected) {
      // Only what the limiter heard is looked at.
    }
  }

  private static LimitedCall call(String account) {
    return new LimitedCall(
        account, RateLimitTable.GENERAL, RateLimitCategory.HEAVY, "users.UsersApi.list");
  }

  private static final class Recorder implements RateLimiter {
    final List<LimitedCall> asked = new CopyOnWriteArrayList<>();
    final List<Instant> givenBack = new CopyOnWriteArrayList<>();
    final List<RateLimitKind> refused = new CopyOnWriteArrayList<>();
    volatile CompletableFuture<Turn> turn = CompletableFuture.completedFuture(Turn.After.NOW);

    @Override
    public Turn next(LimitedCall call, Instant now) {
      throw new AssertionError("The asynchronous form is there");
    }

    @Override
    public CompletionStage<Turn> nextAsync(LimitedCall call, Instant now) {
      asked.add(call);
      return turn;
    }

    @Override
    public void giveBack(LimitedCall call, Turn.After turn, Instant at) {
      givenBack.add(at);
    }

    @Override
    public void answered(LimitedCall call, RateLimit headers, Instant now) {}

    @Override
    public void refused(
        LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {
      refused.add(kind);
    }
  }

  private static final class Never implements Sleeper {
    @Override
    public void sleep(Duration duration) {
      throw new AssertionError("An async call must not sleep");
    }

    @Override
    public void schedule(Duration delay, Runnable task) {}
  }
}
