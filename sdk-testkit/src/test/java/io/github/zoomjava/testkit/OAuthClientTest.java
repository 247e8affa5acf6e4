package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.AuthorizationRequest;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.DeviceAuthorization;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.auth.ZoomOAuth;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in with the SDK: what works, and what the SDK makes of each refusal. */
class OAuthClientTest extends FakeZoomTest {
  private static final String CALLBACK = "https://app.example/callback";
  private static final Instant MORNING = Instant.parse("2027-01-15T10:00:00Z");

  private final FakeApp fakeApp = fake.app();
  private final OAuthApp app = fakeApp.withSecret();
  private final ZoomOAuth oauth = fake.oauthBuilder(app).build();
  private final TokenStore store = TokenStore.inMemory();
  private final ZoomClient zoom = client(Credentials.user(app, "ada"));

  @AfterEach
  void close() {
    oauth.close();
    zoom.close();
  }

  @Test
  void aUserSignsInAndTheClientCallsForThatUser() {
    signIn();

    assertThat(status(zoom)).isEqualTo(200);
    assertThat(fake.tokensIssued()).isEqualTo(2);
  }

  @Test
  void theClientRefreshesOnceForAllThreads() {
    TokenSet first = signIn();
    fake.expireTokens();

    IntStream.range(0, 16).parallel().forEach(i -> assertThat(status(zoom)).isEqualTo(200));

    assertThat(fake.tokensIssued()).isEqualTo(3);
    assertThat(stored().refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(failure(() -> oauth.refresh(refreshToken(first))))
        .isEqualTo(AuthFailure.REFRESH_TOKEN_REJECTED);
  }

  @Test
  void theClientRefreshesBeforeAnHourIsOver() {
    fake.useClock(at(Duration.ZERO));
    Clock late = at(Duration.ofMinutes(59));
    try (ZoomOAuth early = fake.oauthBuilder(app).clock(at(Duration.ZERO)).build();
        ZoomClient later = client(Credentials.user(app, "ada"), late)) {
      store.put(early.key("ada"), signIn(early));
      int before = fake.tokensIssued();
      fake.useClock(late);

      assertThat(status(later)).isEqualTo(200);
      assertThat(fake.tokensIssued() - before).isEqualTo(1);
    }
  }

  @Test
  void theClientIsOutOnceTheTokensAreRevoked() {
    oauth.revoke(signIn());

    assertThat(failure(() -> status(zoom))).isEqualTo(AuthFailure.REFRESH_TOKEN_REJECTED);
    signIn();
    assertThat(status(zoom)).isEqualTo(200);
  }

  @Test
  void aRefreshTokenIsOverAfterNinetyDays() {
    fake.useClock(at(Duration.ZERO));
    String token = refreshToken(signIn());
    fake.useClock(at(Duration.ofDays(90)));

    assertThat(failure(() -> oauth.refresh(token))).isEqualTo(AuthFailure.REFRESH_TOKEN_REJECTED);
  }

  @Test
  void aUserWhoSaysNoGivesNoTokens() {
    fakeApp.denyNext();

    assertThat(failure(this::signIn)).isEqualTo(AuthFailure.ACCESS_DENIED);
    assertThat(signIn().refreshToken()).isNotNull();
  }

  @Test
  void aCodeIsGoodForItsOwnRequestAndOnce() {
    AuthorizationRequest request = oauth.authorize(CALLBACK);
    AuthorizationRequest other = oauth.authorize(CALLBACK);
    String callback = fakeApp.visit(request.url());
    String spoilt = fakeApp.visit(other.url());
    oauth.exchange(request, callback);

    assertThat(failure(() -> oauth.exchange(request, callback)))
        .isEqualTo(AuthFailure.CODE_REJECTED);
    assertThat(failure(() -> oauth.exchange(request, spoilt)))
        .isEqualTo(AuthFailure.FOREIGN_CALLBACK);
    assertThat(failure(() -> oauth.exchange(withVerifierOf(request, other), spoilt)))
        .isEqualTo(AuthFailure.CODE_REJECTED);
  }

  @Test
  void anotherRedirectUriIsAMismatch() {
    AuthorizationRequest request = oauth.authorize(CALLBACK);
    String callback = fakeApp.visit(request.url());
    AuthorizationRequest changed =
        new AuthorizationRequest(
            request.url(), CALLBACK + "/", request.state(), request.codeVerifier());

    assertThat(failure(() -> oauth.exchange(changed, callback)))
        .isEqualTo(AuthFailure.REDIRECT_MISMATCH);
  }

  @Test
  void theScopesAreThoseAskedFor() {
    AuthorizationRequest request =
        oauth.authorize(CALLBACK, options -> options.scopes("user:read", "meeting:read"));

    assertThat(oauth.exchange(request, fakeApp.visit(request.url())).accessToken().scopes())
        .containsExactlyInAnyOrder("user:read", "meeting:read");
  }

  @Test
  void anAppWithoutASecretSignsInByPkceAlone() {
    OAuthApp open = fakeApp.publicClient();
    try (ZoomOAuth device = fake.oauthBuilder(open).build();
        ZoomClient client = client(Credentials.user(open, "ada"))) {
      store.put(device.key("ada"), signIn(device));
      fake.expireTokens();

      assertThat(status(client)).isEqualTo(200);
      assertThat(failureWith(Credentials.clientCredentials(open)))
          .isEqualTo(AuthFailure.GRANT_NOT_SUPPORTED);
    }
  }

  @Test
  void anAppCallsForItself() {
    try (ZoomClient itself = client(Credentials.clientCredentials(app))) {
      assertThat(status(itself)).isEqualTo(200);
    }
  }

  @Test
  void aWrongSecretAndTheGrantOfAnotherKindOfAppAreToldApart() {
    OAuthApp wrong = OAuthApp.of(app.clientId(), "wrong");

    assertThat(failureWith(Credentials.clientCredentials(wrong)))
        .isEqualTo(AuthFailure.CLIENT_REJECTED);
    Credentials mixedUp =
        Credentials.serverToServer("fake-account", app.clientId(), "fake-app-secret");
    assertThat(failureWith(mixedUp)).isEqualTo(AuthFailure.GRANT_NOT_SUPPORTED);
  }

  @Test
  void aDeviceWaitsForItsUserAndAsksLessOftenWhenItIsTold() {
    HastyDevice waits = new HastyDevice();
    try (ZoomOAuth device = fake.oauthBuilder(app).sleeper(waits).build()) {
      fake.useClock(at(Duration.ZERO));
      DeviceAuthorization code = device.startDevice();
      waits.beforeThird = () -> fakeApp.visit(page(code));

      assertThat(device.awaitDevice(code).refreshToken()).isNotNull();
    }
    assertThat(waits.seconds).containsExactly(5L, 5L, 10L);
  }

  @Test
  void aDeviceHearsTheDecisionWithoutWaiting() {
    DeviceAuthorization allowed = oauth.startDevice();
    fakeApp.visit(page(allowed));
    DeviceAuthorization denied = oauth.startDevice();
    fakeApp.denyNext();
    fakeApp.visit(page(denied));

    assertThat(oauth.awaitDevice(allowed).accessToken().value()).isNotEmpty();
    assertThat(failure(() -> oauth.awaitDevice(denied))).isEqualTo(AuthFailure.ACCESS_DENIED);
  }

  @Test
  void signsInOverHttpsToo() {
    try (FakeZoom secure = FakeZoom.builder().https().start();
        ZoomOAuth client = secure.oauthBuilder(secure.app().withSecret()).build()) {
      AuthorizationRequest request = client.authorize(CALLBACK);
      TokenSet tokens = client.exchange(request, secure.app().visit(request.url()));

      assertThat(secure.baseUrl()).isEqualTo(tokens.accessToken().apiUrl() + "/v2");
    }
  }

  @Test
  void anAccountThatRemembersNothingSignsUsersInToo() {
    try (FakeZoom stateless = FakeZoom.builder().stateless().start();
        ZoomOAuth client = stateless.oauthBuilder(app).build()) {
      AuthorizationRequest request = client.authorize(CALLBACK);

      assertThat(client.exchange(request, stateless.app().visit(request.url())).refreshToken())
          .isNotNull();
    }
  }

  private TokenSet signIn() {
    TokenSet tokens = signIn(oauth);
    store.put(oauth.key("ada"), tokens);
    return tokens;
  }

  private TokenSet signIn(ZoomOAuth by) {
    AuthorizationRequest request = by.authorize(CALLBACK);
    return by.exchange(request, fakeApp.visit(request.url()));
  }

  private ZoomClient client(Credentials credentials) {
    return client(credentials, Clock.systemUTC());
  }

  private ZoomClient client(Credentials credentials, Clock clock) {
    return fake.clientBuilder().credentials(credentials).tokenStore(store).clock(clock).build();
  }

  private TokenSet stored() {
    return Objects.requireNonNull(store.load(oauth.key("ada")));
  }

  private static String refreshToken(TokenSet tokens) {
    return Objects.requireNonNull(tokens.refreshToken());
  }

  private static AuthorizationRequest withVerifierOf(
      AuthorizationRequest one, AuthorizationRequest other) {
    return new AuthorizationRequest(
        other.url(), other.redirectUri(), other.state(), one.codeVerifier());
  }

  private static String page(DeviceAuthorization device) {
    return Objects.requireNonNull(device.verificationUriComplete());
  }

  private static int status(ZoomClient client) {
    return client.request("GET", "/users/me").send().status();
  }

  private AuthFailure failureWith(Credentials credentials) {
    try (ZoomClient client = client(credentials)) {
      return failure(() -> status(client));
    }
  }

  private static AuthFailure failure(ThrowingCallable call) {
    return catchThrowableOfType(ZoomAuthException.class, call).failure();
  }

  private static Clock at(Duration time) {
    return Clock.fixed(MORNING.plus(time), ZoneOffset.UTC);
  }

  /** Its clock is a second ahead at its second question. */
  private final class HastyDevice implements Sleeper {
    private final List<Long> seconds = new CopyOnWriteArrayList<>();
    private volatile Runnable beforeThird = () -> {};
    private Duration passed = Duration.ZERO;

    @Override
    public void sleep(Duration duration) {
      throw new AssertionError("Nobody waits here");
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      seconds.add(delay.toSeconds());
      passed = passed.plus(seconds.size() == 2 ? delay.minusSeconds(1) : delay);
      fake.useClock(at(passed));
      if (seconds.size() == 3) {
        beforeThird.run();
      }
      CompletableFuture<Void> unused = CompletableFuture.runAsync(task);
    }
  }
}
