package io.github.zoomjava.core.retry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.error.UnauthorizedException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.TokenKeys;
import io.github.zoomjava.core.sample.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/** Servers in trouble are not asked for more than the calls there are. */
class BoundedRepeatingTest {
  private static final String USER = "{\"id\":\"u\"}";

  private final TestZoom test = new TestZoom();
  private final ZoomClient zoom = test.serverToServer().build();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void repeatsAHundredAttemptsAtMostWhileNothingSucceeds() {
    test.answerToken("token-1");
    test.always(aResponse().withStatus(503));

    for (int i = 0; i < 200; i++) {
      Throwable unused = catchThrowable(() -> Way.SYNC.send(zoom, get(), User.JSON));
    }

    assertThat(test.apiRequests()).isEqualTo(200 + 100);
  }

  @Test
  void theFailuresOfOneAccountTakeNoRetriesFromAnother() {
    repeatsAHundredAttemptsAtMostWhileNothingSucceeds();
    ZoomClient same = zoom.with(client -> client.callTimeout(Duration.ofSeconds(30)));
    ZoomClient other =
        zoom.with(client -> client.credentials(Credentials.serverToServer("b", "id", "s3cret")));
    test.server.resetRequests();

    Throwable unused = catchThrowable(() -> Way.SYNC.send(same, test.call(same, "GET"), User.JSON));
    assertThat(test.apiRequests()).isEqualTo(1);

    unused = catchThrowable(() -> Way.SYNC.send(other, test.call(other, "GET"), User.JSON));
    assertThat(test.apiRequests()).isEqualTo(1 + 4);
  }

  @Test
  void repeatsAgainOnceCallsSucceed() {
    repeatsAHundredAttemptsAtMostWhileNothingSucceeds();
    test.always(okJson(USER));
    for (int i = 0; i < 10; i++) {
      Way.SYNC.send(zoom, get(), User.JSON);
    }
    test.server.resetRequests();
    test.firstThen(aResponse().withStatus(503), okJson(USER));

    Way.SYNC.send(zoom, get(), User.JSON);

    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @Test
  void repeatsOnceBesidesWhereAConnectionBreaks() {
    test.answerToken("token-1");
    test.always(aResponse().withFault(Fault.EMPTY_RESPONSE));

    for (int i = 0; i < 200; i++) {
      assertThatThrownBy(() -> Way.SYNC.send(zoom, get(), User.JSON))
          .isInstanceOf(ZoomIoException.class);
    }

    assertThat(test.apiRequests()).isEqualTo(200 + 200 + 100);
  }

  @Test
  void waitsOutLimitsHoweverManyThereAre() {
    test.answerToken("token-1");
    for (int i = 0; i < 120; i++) {
      test.server.resetScenarios();
      test.firstThen(limit(), okJson(USER));
      Way.SYNC.send(zoom, get(), User.JSON);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void asksForAnotherTokenOnceAMinuteWhileEveryTokenIsRefused(Way way) {
    test.answerToken("token-1");
    test.always(jsonResponse("{\"code\":124,\"message\":\"Invalid access token.\"}", 401));
    for (int i = 0; i < 20; i++) {
      test.answerToken("other-" + i);
      assertThatThrownBy(() -> way.send(zoom, get(), User.JSON))
          .isInstanceOf(UnauthorizedException.class);
    }
    assertThat(test.tokenRequests()).isEqualTo(2);

    test.clock.advance(Duration.ofSeconds(60));
    Throwable unused = catchThrowable(() -> way.send(zoom, get(), User.JSON));
    assertThat(test.tokenRequests()).isEqualTo(3);
  }

  @Test
  void replacesARefusedTokenEachTimeIfCallsSucceedBetween() {
    test.answerToken("token-0");
    test.always(okJson(USER));
    Way.SYNC.send(zoom, get(), User.JSON);
    for (int i = 1; i <= 5; i++) {
      test.answerToken("token-" + i);
      test.server.resetScenarios();
      test.firstThen(
          jsonResponse("{\"code\":124,\"message\":\"Invalid access token.\"}", 401), okJson(USER));
      Way.SYNC.send(zoom, get(), User.JSON);
    }
    assertThat(test.tokenRequests()).isEqualTo(6);
  }

  @Test
  void asksForNoTokenPerCallAfterASpuriousRefusal() {
    test.answerToken("token-1");
    test.firstThen(
        jsonResponse("{\"code\":124,\"message\":\"Invalid access token.\"}", 401), okJson(USER));
    Throwable unused = catchThrowable(() -> Way.SYNC.send(zoom, get(), User.JSON));

    for (int i = 0; i < 10; i++) {
      Way.SYNC.send(zoom, get(), User.JSON);
    }

    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 60})
  void usesATokenOfAShortLifeForTenSecondsAtLeast(int seconds) {
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":" + seconds + "}")));
    test.always(okJson(USER));
    for (int i = 0; i < 10; i++) {
      Way.SYNC.send(zoom, get(), User.JSON);
      test.clock.advance(Duration.ofMillis(900));
    }
    assertThat(test.tokenRequests()).isEqualTo(1);

    test.clock.advance(Duration.ofSeconds(1));
    Way.SYNC.send(zoom, get(), User.JSON);
    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @Test
  void triesNoTokenRequestAfterTheDeadlineOfThePolicy() {
    test.server.stubFor(post(TestZoom.TOKEN_PATH).willReturn(aResponse().withStatus(503)));
    ZoomClient hasty =
        test.serverToServer()
            .retryPolicy(RetryPolicy.builder().deadline(Duration.ofMillis(700)).build())
            .build();

    assertThatThrownBy(() -> Way.SYNC.send(hasty, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);

    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void asksForNoTokenPerCallOfWhatIsAlwaysRefusedThoughOtherCallsSucceed(Way way) {
    test.answerToken("token-0");
    test.always(okJson(USER));
    test.server.stubFor(
        post(urlPathMatching("/v2/.*"))
            .willReturn(jsonResponse("{\"code\":124,\"message\":\"Invalid access token.\"}", 401)));
    for (int i = 1; i <= 10; i++) {
      test.answerToken("token-" + i);
      assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
          .isInstanceOf(UnauthorizedException.class);
      way.send(zoom, get(), User.JSON);
    }

    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void asksForTheSameTokenOnceAMinuteThoughOtherCallsSucceed(Way way) {
    test.answerToken("token-1");
    test.always(okJson(USER));
    test.server.stubFor(
        post(urlPathMatching("/v2/.*"))
            .willReturn(jsonResponse("{\"code\":124,\"message\":\"Invalid access token.\"}", 401)));
    for (int i = 1; i <= 10; i++) {
      assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
          .isInstanceOf(UnauthorizedException.class);
      way.send(zoom, get(), User.JSON);
    }

    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 503})
  void asksForNoTokenPerCallWhileTheTokenEndpointFails(int status) {
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .willReturn(jsonResponse("{\"error\":\"invalid_client\"}", status)));
    ZoomClient once = test.serverToServer().retryPolicy(RetryPolicy.never()).build();

    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> Way.SYNC.send(once, get(), User.JSON))
          .isInstanceOf(ZoomAuthException.class);
    }
    assertThat(test.tokenRequests()).isEqualTo(2);

    test.clock.advance(Duration.ofMinutes(1));
    test.answerToken("token-1");
    test.always(okJson(USER));
    Way.SYNC.send(once, get(), User.JSON);
    assertThat(test.tokenRequests()).isEqualTo(3);
  }

  @Test
  void triesNewTokensOfAUserAtOnceThoughTheOldOnesAreDead() {
    test.always(okJson(USER));
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .withRequestBody(containing("dead"))
            .willReturn(jsonResponse("{\"error\":\"invalid_grant\"}", 400)));
    OAuthApp app = OAuthApp.of("id", "s3cret");
    TokenStore store = TokenStore.inMemory();
    ZoomClient alice =
        test.builder().credentials(Credentials.user(app, "alice")).tokenStore(store).build();
    String key = TokenKeys.user(HttpUrl.get(test.server.baseUrl()), "id", "alice");
    store.put(key, expired("dead"));
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> Way.SYNC.send(alice, get(), User.JSON))
          .isInstanceOf(ZoomAuthException.class);
    }
    assertThat(test.tokenRequests()).isEqualTo(2);

    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .withRequestBody(containing("alive"))
            .willReturn(okJson("{\"access_token\":\"t\",\"refresh_token\":\"r\"}")));
    store.put(key, expired("alive"));
    Way.SYNC.send(alice, get(), User.JSON);
    assertThat(test.tokenRequests()).isEqualTo(3);
  }

  private static TokenSet expired(String refreshToken) {
    return new TokenSet(new AccessToken("old", Instant.EPOCH, Set.of(), null), refreshToken);
  }

  private Call<ResponseBody> get() {
    return test.call("GET");
  }

  private static ResponseDefinitionBuilder limit() {
    return jsonResponse("{\"code\":429,\"message\":\"maximum per-second\"}", 429)
        .withHeader("X-RateLimit-Type", "QPS");
  }
}
