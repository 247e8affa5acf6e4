package io.github.zoomjava.core.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomOAuthTest {

  private static final String REDIRECT = "https://app.example/zoom/callback?from=a b";
  private static final String TOKENS =
      "{\"access_token\":\"access\",\"token_type\":\"bearer\",\"expires_in\":3599,"
          + "\"refresh_token\":\"refresh\",\"scope\":\"a b\",\"api_url\":\"https://x.zoom.us/\"}";

  private final TestZoom test = new TestZoom();
  private final OAuthApp app = OAuthApp.of("myClientId", "myClientSecret");
  private final ZoomOAuth oauth = oauth(app);

  @AfterEach
  void close() {
    oauth.close();
    test.close();
  }

  @Test
  void sendsTheBrowserWithStateAndChallenge() {
    AuthorizationRequest request =
        oauth.authorize(
            REDIRECT,
            o -> o.scopes("user:read", "meeting:read").optionalScopes("x").includeGrantedScopes());

    HttpUrl url = HttpUrl.get(request.url());
    assertThat(url.encodedPath()).isEqualTo("/oauth/authorize");
    assertThat(url.queryParameter("response_type")).isEqualTo("code");
    assertThat(url.queryParameter("client_id")).isEqualTo("myClientId");
    assertThat(url.queryParameter("redirect_uri")).isEqualTo(REDIRECT);
    assertThat(url.queryParameter("state")).isEqualTo(request.state()).hasSize(43);
    assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
    assertThat(url.queryParameter("scope")).isEqualTo("user:read meeting:read");
    assertThat(url.queryParameter("optional_scope")).isEqualTo("x");
    assertThat(url.queryParameterNames()).contains("include_granted_scopes");
    assertThat(request.codeVerifier()).matches("[A-Za-z0-9_-]{43}");
    assertThat(request.url()).doesNotContain(request.codeVerifier());
    assertThat(request.toString()).doesNotContain(request.state(), request.codeVerifier());
    assertThat(oauth.authorize(REDIRECT).state()).isNotEqualTo(request.state());
  }

  @Test
  void exchangesTheCodeOfItsOwnCallback() {
    answer("/oauth/token", okJson(TOKENS));
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    TokenSet tokens =
        oauth.exchange(
            request, "https://app.example/zoom/callback?code=c%2B1&state=" + request.state());

    assertThat(tokens.accessToken().value()).isEqualTo("access");
    assertThat(tokens.accessToken().expiresAt()).isEqualTo(TestZoom.START.plusSeconds(3599));
    assertThat(tokens.accessToken().scopes()).isEqualTo(Set.of("a", "b"));
    assertThat(tokens.accessToken().apiUrl()).isEqualTo("https://x.zoom.us");
    assertThat(tokens.refreshToken()).isEqualTo("refresh");
    test.server.verify(
        1,
        postRequestedFor(urlEqualTo("/oauth/token"))
            .withHeader("Authorization", equalTo("Basic bXlDbGllbnRJZDpteUNsaWVudFNlY3JldA=="))
            .withFormParam("grant_type", equalTo("authorization_code"))
            .withFormParam("code", equalTo("c+1"))
            .withFormParam("redirect_uri", equalTo(REDIRECT))
            .withFormParam("code_verifier", equalTo(request.codeVerifier())));
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.example/?code=c&state=another, FOREIGN_CALLBACK",
    "https://app.example/?code=c, FOREIGN_CALLBACK",
    "https://app.example/?code=c&state=, FOREIGN_CALLBACK",
    "https://app.example/?state=STATE, FOREIGN_CALLBACK",
    "https://app.example/?error=access_denied&state=STATE, ACCESS_DENIED",
    "https://app.example/?error=access_denied, FOREIGN_CALLBACK",
    "https://app.example/?error=server_error&state=STATE, UNKNOWN",
    "'', FOREIGN_CALLBACK",
  })
  void cannotBeGivenAnotherCallback(String callback, AuthFailure failure) {
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    ZoomAuthException e =
        failure(() -> oauth.exchange(request, callback.replace("STATE", request.state())));

    assertThat(e.failure()).isEqualTo(failure);
    assertThat(test.server.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zoom/callback?code=c&state=STATE",
        "myapp://zoom?code=c&state=STATE",
        "?code=c&state=STATE"
      })
  void takesACallbackInAnyForm(String callback) {
    answer("/oauth/token", okJson(TOKENS));
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    assertThat(oauth.exchange(request, callback.replace("STATE", request.state()))).isNotNull();
  }

  @Test
  void sendsNoSecretForAPublicClient() {
    answer("/oauth/token", okJson(TOKENS));

    oauth(OAuthApp.publicClient("public")).refresh("r");

    test.server.verify(
        1,
        postRequestedFor(urlEqualTo("/oauth/token"))
            .withHeader("Authorization", absent())
            .withFormParam("client_id", equalTo("public"))
            .withFormParam("refresh_token", equalTo("r"))
            .withFormParam("grant_type", equalTo("refresh_token")));
  }

  @Test
  void revokesTokens() {
    answer("/oauth/revoke", okJson("{\"status\":\"success\"}"));

    oauth.revoke(TokenSet.fromJson(stored("access", "refresh")));

    test.server.verify(
        1, postRequestedFor(urlEqualTo("/oauth/revoke")).withFormParam("token", equalTo("access")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"reason":"r","error":"invalid_client"}           | CLIENT_REJECTED
          400 | {"reason":"r","error":"invalid_grant"}            | REFRESH_TOKEN_REJECTED
          400 | {"reason":"Invalid Token!","error":"invalid_request"} | REFRESH_TOKEN_REJECTED
          401 | {"reason":"Invalid Token!","error":"invalid_request"} | REFRESH_TOKEN_REJECTED
          400 | {"reason":"Invalid request","error":"invalid_request"} | INVALID_REQUEST
          400 | {"reason":"r","error":"invalid_request"}          | INVALID_REQUEST
          400 | {"reason":"r","error":"invalid_scope"}            | SCOPE_REJECTED
          400 | {"reason":"r","error":"unsupported_grant_type"}   | GRANT_NOT_SUPPORTED
          400 | {"reason":"r","error":"access_denied"}            | ACCESS_DENIED
          400 | {"reason":"r","error":"something_new"}            | UNKNOWN
          400 | {"code":4700,"message":"m"}                       | INVALID_REQUEST
          500 | {"code":4700,"message":"m"}                       | SERVER_FAILED
          400 | {"code":4702,"message":"m"}                       | CLIENT_REJECTED
          401 | {"error":"4704","reason":"m"}                     | CLIENT_REJECTED
          400 | {"errorCode":4705}                                | GRANT_NOT_SUPPORTED
          400 | {"code":"4706"}                                   | INVALID_REQUEST
          400 | {"reason":"redirect (4709)","error":"invalid_request"} | REDIRECT_MISMATCH
          400 | {"code":4711}                                     | SCOPE_REJECTED
          400 | {"code":4717}                                     | APP_DISABLED
          400 | {"code":4724}                                     | CLIENT_REJECTED
          400 | {"code":4732}                                     | SERVER_FAILED
          400 | {"code":4733}                                     | CODE_REJECTED
          400 | {"code":4734}                                     | CODE_REJECTED
          400 | {"code":4735}                                     | OWNER_GONE
          400 | {"code":4737}                                     | REFRESH_TOKEN_REJECTED
          400 | {"code":4738}                                     | ACCESS_DENIED
          400 | {"code":4740}                                     | REFRESH_TOKEN_REJECTED
          400 | {"code":4741}                                     | REFRESH_TOKEN_REJECTED
          503 | {"error":"anything"}                              | SERVER_FAILED
          404 | <html>Not found</html>                            | WRONG_URL
          200 | <html>Sign in</html>                              | WRONG_URL
          502 | <html>Bad gateway</html>                          | SERVER_FAILED
          200 | {"status":"success"}                              | WRONG_URL
          """)
  void tellsErrorsOfTheTokenEndpointApart(int status, String body, AuthFailure failure) {
    answer("/oauth/token", jsonResponse(body, status));

    ZoomAuthException e = failure(() -> oauth.refresh("r"));

    assertThat(e.failure()).isEqualTo(failure);
    assertThat(e).hasMessageEndingWith(failure.advice());
  }

  @Test
  void tellsARejectedCodeFromARejectedRefreshToken() {
    answer("/oauth/token", jsonResponse("{\"error\":\"invalid_grant\"}", 400));
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    ZoomAuthException e =
        failure(() -> oauth.exchange(request, "?code=c&state=" + request.state()));

    assertThat(e.failure()).isEqualTo(AuthFailure.CODE_REJECTED);
    assertThat(e.needsAuthorization()).isTrue();
  }

  @Test
  void repeatsTheRedirectUriThatDidNotMatch() {
    answer("/oauth/token", jsonResponse("{\"code\":4709}", 400));
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    assertThatThrownBy(() -> oauth.exchange(request, "?code=c&state=" + request.state()))
        .hasMessageContaining("(sent was " + REDIRECT + ")");
  }

  @Test
  void masksWhatZoomQuotes() {
    answer(
        "/oauth/token",
        jsonResponse(
            "{\"reason\":\"bad code-1 myClientSecret VERIFIER\",\"error\":\"invalid_grant\"}"
                .replace("VERIFIER", "x"),
            400));
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    assertThatThrownBy(() -> oauth.exchange(request, "?code=code-1&state=" + request.state()))
        .hasMessageContaining("bad *** ***")
        .hasMessageNotContaining("code-1")
        .hasMessageNotContaining("myClientSecret");
  }

  @Test
  void masksWhatZoomQuotesAsItWasSentAndInHeaders() {
    String refreshToken = "r+t/1=";
    for (ResponseDefinitionBuilder answer :
        List.of(
            jsonResponse("{\"reason\":\"bad refresh_token=r%2Bt%2F1%3D\",\"error\":\"e-1\"}", 400),
            aResponse()
                .withStatus(400)
                .withBody("no")
                .withHeader("Content-Type", "text/" + refreshToken)
                .withHeader("x-zm-trackingid", refreshToken))) {
      answer("/oauth/token", answer);

      assertThat(failure(() -> oauth.refresh(refreshToken)))
          .hasMessageContaining("***")
          .hasMessageNotContaining("r%2Bt%2F1%3D")
          .hasMessageNotContaining(refreshToken);
    }
  }

  @Test
  void doesNotReadAnErrorOutOfWhatItSent() {
    answer(
        "/oauth/token",
        jsonResponse("{\"reason\":\"bad ab-4737-cd\",\"error\":\"secret9token\"}", 400));

    ZoomAuthException e = failure(() -> oauth.refresh("ab-4737-cd"));
    assertThat(e.code()).isNull();
    assertThat(failure(() -> oauth.refresh("secret9token")))
        .hasMessageNotContaining("secret9token");
  }

  @ParameterizedTest
  @CsvSource({"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER"})
  void triesARefreshOfUnknownOutcomeOnceMoreAndACodeNever(Fault fault) {
    answer("/oauth/token", aResponse().withFault(fault));
    AuthorizationRequest request = oauth.authorize(REDIRECT);

    assertThatThrownBy(() -> oauth.refresh("r")).isInstanceOf(ZoomAuthException.class);
    assertThat(test.tokenRequests()).isEqualTo(2);
    assertThatThrownBy(() -> oauth.exchange(request, "?code=c&state=" + request.state()))
        .isInstanceOf(ZoomAuthException.class);
    assertThat(test.tokenRequests()).isEqualTo(3);
  }

  @Test
  void asksForADeviceUntilTheUserHasTypedTheCode() {
    answer(
        "/oauth/devicecode",
        okJson(
            "{\"device_code\":\"d\",\"user_code\":\"abcd1234\",\"verification_uri\":\"https://zoom.us/oauth_device\",\"verification_uri_complete\":\"https://zoom.us/oauth/device/complete/X\",\"expires_in\":900,\"interval\":5}"));
    inTurn("authorization_pending", "slow_down", "authorization_pending", "");

    DeviceAuthorization device = oauth.startDevice();
    TokenSet tokens = oauth.awaitDevice(device);

    assertThat(device.userCode()).isEqualTo("abcd1234");
    assertThat(device.verificationUri()).isEqualTo("https://zoom.us/oauth_device");
    assertThat(device.verificationUriComplete()).endsWith("/complete/X");
    assertThat(device.expiresAt()).isEqualTo(TestZoom.START.plusSeconds(900));
    assertThat(device.toString()).doesNotContain("abcd1234");
    assertThat(tokens.refreshToken()).isEqualTo("refresh");
    assertThat(test.sleeper.waits)
        .extracting(Duration::toSeconds)
        .containsExactly(5L, 5L, 10L, 10L);
    test.server.verify(
        4,
        postRequestedFor(urlEqualTo("/oauth/token"))
            .withFormParam("grant_type", equalTo("urn:ietf:params:oauth:grant-type:device_code"))
            .withFormParam("device_code", equalTo("d")));
  }

  @ParameterizedTest
  @ValueSource(longs = {-5_000, 0, 1, 999})
  void asksForADeviceOnceASecondAtMost(long millis) {
    inTurn("authorization_pending", "");

    oauth.awaitDevice(
        new DeviceAuthorization(
            "d",
            "u",
            "https://x",
            null,
            TestZoom.START.plusSeconds(900),
            Duration.ofMillis(millis)));

    assertThat(test.sleeper.waits).extracting(Duration::toMillis).containsExactly(1000L, 1000L);
  }

  @ParameterizedTest
  @CsvSource({"expired_token, DEVICE_CODE_EXPIRED", "access_denied, ACCESS_DENIED"})
  void stopsAskingForADeviceThatWillNotBeLetIn(String error, AuthFailure failure) {
    inTurn("authorization_pending", error);

    assertThat(failure(() -> oauth.awaitDevice(device(900))).failure()).isEqualTo(failure);
    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @Test
  void stopsAskingForADeviceWhenTheCodeIsOver() {
    answer("/oauth/token", jsonResponse("{\"error\":\"authorization_pending\"}", 400));

    ZoomAuthException e = failure(() -> oauth.awaitDevice(device(12)));

    assertThat(e.failure()).isEqualTo(AuthFailure.DEVICE_CODE_EXPIRED);
    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @Test
  void stopsAskingForADeviceThatNobodyWaitsFor() {
    answer("/oauth/token", okJson(TOKENS));
    Runnable[] later = new Runnable[1];
    try (ZoomOAuth slow =
        ZoomOAuth.builder(app)
            .oauthUrl(test.server.baseUrl() + "/oauth/token")
            .clock(test.clock)
            .sleeper(
                new io.github.zoomjava.core.retry.Sleeper() {
                  @Override
                  public void sleep(Duration duration) {}

                  @Override
                  public void schedule(Duration delay, Runnable task) {
                    later[0] = task;
                  }
                })
            .build()) {
      CompletableFuture<TokenSet> tokens = slow.awaitDeviceAsync(device(900));
      tokens.cancel(true);
      later[0].run();
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> slow.awaitDevice(device(900))).isInstanceOf(ZoomIoException.class);
      assertThat(Thread.interrupted()).isTrue();
      later[0].run();
    }

    assertThat(test.tokenRequests()).isZero();
  }

  @Test
  void cannotBeMadeToSendInTheClear() {
    assertThatThrownBy(() -> ZoomOAuth.builder(app).oauthUrl("http://zoom.us/oauth/token").build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void storesTokensAsTextAndRefusesOther() {
    TokenSet tokens = TokenSet.fromJson(stored("access", "refresh"));

    assertThat(TokenSet.fromJson(tokens.toJson())).isEqualTo(tokens);
    assertThat(tokens.toString()).doesNotContain("access\"", "refresh\"").contains("***");
    for (String garbage :
        new String[] {
          "",
          "{}",
          "canary",
          "[1]",
          "{\"access_token\":\"canary\"}",
          "{\"access_token\":[],\"scopes\":7}"
        }) {
      assertThatThrownBy(() -> TokenSet.fromJson(garbage))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("canary")
          .hasNoCause();
    }
  }

  static String stored(String access, String refresh) {
    return "{\"access_token\":\"%s\",\"expires_at\":\"2026-03-05T00:00:00.123456789Z\",\"scopes\":[\"a\"],\"api_url\":null,\"refresh_token\":\"%s\"}"
        .formatted(access, refresh);
  }

  private DeviceAuthorization device(long seconds) {
    return new DeviceAuthorization(
        "d", "u", "https://x", null, TestZoom.START.plusSeconds(seconds), Duration.ofSeconds(5));
  }

  private void inTurn(String... errors) {
    for (int i = 0; i < errors.length; i++) {
      String error = errors[i];
      test.server.stubFor(
          post(urlEqualTo("/oauth/token"))
              .inScenario("turns")
              .whenScenarioStateIs(i == 0 ? "Started" : "turn-" + i)
              .willReturn(
                  error.isEmpty()
                      ? okJson(TOKENS)
                      : jsonResponse("{\"error\":\"" + error + "\"}", 400))
              .willSetStateTo("turn-" + (i + 1)));
    }
  }

  private static ZoomAuthException failure(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(ZoomAuthException.class, call);
  }

  private void answer(String path, ResponseDefinitionBuilder answer) {
    test.server.stubFor(post(urlEqualTo(path)).willReturn(answer));
    test.server.stubFor(post(anyUrl()).atPriority(9).willReturn(aResponse().withStatus(404)));
  }

  private ZoomOAuth oauth(OAuthApp which) {
    return ZoomOAuth.builder(which)
        .oauthUrl(test.server.baseUrl() + "/oauth/token")
        .clock(test.clock)
        .sleeper(test.sleeper)
        .build();
  }
}
