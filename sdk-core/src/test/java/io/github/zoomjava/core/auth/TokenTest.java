package io.github.zoomjava.core.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.zoomjava.core.fixture.TestZoom.TOKEN_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.UnauthorizedException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.TokenServer;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.Tokens;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.sample.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {

  private static final String USER = "{\"id\":\"u\"}";
  private static final String INVALID_TOKEN =
      "{\"code\":124,\"message\":\"Invalid access token.\"}";

  private final TestZoom test = new TestZoom();
  private final ZoomClient zoom = test.serverToServer().build();

  @BeforeEach
  void answer() {
    test.server.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson(USER)));
    test.answerToken("token-1");
  }

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void asksForATokenTheWayZoomWantsIt() {
    Way.SYNC.send(zoom, test.call("GET"), User.JSON);

    test.server.verify(
        1,
        postRequestedFor(urlPathEqualTo(TOKEN_PATH))
            .withoutQueryParam("account_id")
            .withHeader("Authorization", equalTo("Basic aWQ6czNjcmV0"))
            .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
            .withHeader("User-Agent", containing("zoom-java-sdk/"))
            .withFormParam("grant_type", equalTo("account_credentials"))
            .withFormParam("account_id", equalTo("acc")));
  }

  @Test
  void asksForATokenOfTheAppItselfWithoutAnAccount() {
    ZoomClient itself =
        test.builder()
            .credentials(Credentials.clientCredentials(OAuthApp.of("id", "s3cret")))
            .build();

    Way.SYNC.send(itself, test.call("GET"), User.JSON);

    test.server.verify(
        1,
        postRequestedFor(urlPathEqualTo(TOKEN_PATH))
            .withHeader("Authorization", equalTo("Basic aWQ6czNjcmV0"))
            .withRequestBody(equalTo("grant_type=client_credentials")));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void keepsTheTokenUntilAMinuteBeforeItExpires(Way way) {
    way.send(zoom, test.call("GET"), User.JSON);
    test.clock.advance(Duration.ofSeconds(3599 - 61));
    way.send(zoom, test.call("GET"), User.JSON);
    assertThat(test.tokenRequests()).isEqualTo(1);

    test.clock.advance(Duration.ofSeconds(1));
    way.send(zoom, test.call("GET"), User.JSON);
    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @Test
  void asksForTheSecretEachTime() {
    Iterator<String> secrets = List.of("old", "new").iterator();
    ZoomClient rotating =
        test.builder().credentials(Credentials.serverToServer("acc", "id", secrets::next)).build();

    Way.SYNC.send(rotating, test.call("GET"), User.JSON);
    test.clock.advance(Duration.ofHours(1));
    Way.SYNC.send(rotating, test.call("GET"), User.JSON);

    for (String basic : List.of("Basic aWQ6b2xk", "Basic aWQ6bmV3")) {
      test.server.verify(
          1,
          postRequestedFor(urlPathEqualTo(TOKEN_PATH)).withHeader("Authorization", equalTo(basic)));
    }
  }

  @Test
  void makesOneRequestForAThousandThreadsWithAnExpiredToken() throws Exception {
    Way.SYNC.send(zoom, test.call("GET"), User.JSON);
    test.clock.advance(Duration.ofHours(1));
    test.server.resetRequests();
    test.server.stubFor(
        post(TOKEN_PATH)
            .willReturn(
                okJson("{\"access_token\":\"token-2\",\"expires_in\":3600}").withFixedDelay(300)));
    ExecutorService threads = Executors.newFixedThreadPool(1000);
    CountDownLatch ready = new CountDownLatch(1000);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      answers.add(
          threads.submit(
              () -> {
                ready.countDown();
                go.await();
                return ApiCalls.of(zoom).settings().tokens().current().get().value();
              }));
    }
    assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
    go.countDown();

    for (Future<String> answer : answers) {
      assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo("token-2");
    }
    threads.shutdown();
    assertThat(test.tokenRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void makesThreeRequestsForAThousandCallersWhoseTokenExpiresThreeTimes(Way way) throws Exception {
    AtomicInteger issued = new AtomicInteger();
    try (TokenServer server = new TokenServer(test.clock, issued);
        ZoomClient busy =
            test.serverToServer()
                .baseUrl(server.root() + "/v2")
                .oauthUrl(server.root() + TOKEN_PATH)
                .maxAsyncCalls(1000)
                .rateLimiter(RateLimiter.none())
                .httpClient(http -> {})
                .build()) {
      way.send(busy, test.call(busy, "GET"), User.JSON);
      ExecutorService threads = Executors.newFixedThreadPool(1000);
      for (int expired = 1; expired <= 3; expired++) {
        test.clock.advance(Duration.ofHours(1));
        CountDownLatch ready = new CountDownLatch(1000);
        List<Future<?>> answers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
          answers.add(
              threads.submit(
                  () -> {
                    ready.countDown();
                    ready.await();
                    return way.send(busy, test.call(busy, "GET"), User.JSON);
                  }));
        }
        for (Future<?> answer : answers) {
          answer.get(60, TimeUnit.SECONDS);
        }
        assertThat(issued.get()).isEqualTo(1 + expired);
      }
      threads.shutdown();
      assertThat(server.refused()).isZero();
    }
  }

  @Test
  void makesOneRequestForManyAsyncCalls() {
    List<CompletableFuture<?>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      answers.add(ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON).toCompletableFuture());
    }
    answers.forEach(CompletableFuture::join);

    assertThat(test.tokenRequests()).isEqualTo(1);
    assertThat(test.apiRequests()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"SYNC,GET", "ASYNC,GET", "SYNC,POST", "ASYNC,POST"})
  void replacesARefusedTokenOnceAndSendsTheSameAgain(Way way, String method) {
    refuse("token-1");
    test.server.stubFor(
        post(TOKEN_PATH)
            .inScenario("tokens")
            .whenScenarioStateIs("refused")
            .willReturn(okJson("{\"access_token\":\"token-2\",\"expires_in\":3600}")));

    way.send(zoom, test.call(method), User.JSON);

    assertThat(test.tokenRequests()).isEqualTo(2);
    assertThat(test.apiRequests()).isEqualTo(2);
    if (method.equals("POST")) {
      test.server.verify(
          1,
          postRequestedFor(urlPathEqualTo("/v2/users"))
              .withHeader("Authorization", equalTo("Bearer token-2"))
              .withRequestBody(equalToJson("{\"key\":\"k\"}")));
    }
  }

  @Test
  void keepsAFreshTokenWhenAnOlderOneIsRefused() {
    Tokens tokens = ApiCalls.of(zoom).settings().tokens();
    AccessToken old = tokens.current().join();
    test.clock.advance(Duration.ofHours(1));
    test.answerToken("token-2");
    AccessToken fresh = tokens.current().join();

    assertThat(tokens.inPlaceOf(old).join()).isEqualTo(fresh);
    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void neverReplacesARefusedTokenTwice(Way way) {
    refuse("token-1");
    refuse("token-2");
    test.server.stubFor(
        post(TOKEN_PATH)
            .inScenario("tokens")
            .whenScenarioStateIs("refused")
            .willReturn(okJson("{\"access_token\":\"token-2\",\"expires_in\":3600}")));

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(UnauthorizedException.class)
        .hasMessageContaining("Zoom's code 124");
    assertThat(test.tokenRequests()).isEqualTo(2);
    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void asksTheSupplierAgainForARefusedToken(Way way) {
    refuse("old");
    Iterator<String> tokens = List.of("old", "new").iterator();
    ZoomClient supplied = test.builder().credentials(Credentials.accessToken(tokens::next)).build();

    way.send(supplied, test.call("GET"), User.JSON);

    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotSendTheSameRefusedTokenAgain(Way way) {
    refuse("token-1");

    assertThatThrownBy(() -> test.send(way, test.call("GET"), User.JSON))
        .isInstanceOf(UnauthorizedException.class);
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void explainsWhyZoomGaveNoToken(Way way) {
    tokenAnswer(
        jsonResponse(
            "{\"reason\":\"Invalid client_id or client_secret s3cret\",\"error\":\"invalid_client\"}",
            400));

    ZoomAuthException e =
        catchThrowableOfType(
            ZoomAuthException.class, () -> way.send(zoom, test.call("GET"), User.JSON));

    assertThat(e.status()).isEqualTo(400);
    assertThat(e.error()).isEqualTo("invalid_client");
    assertThat(e)
        .hasMessage(
            "No token: "
                + test.server.baseUrl()
                + TOKEN_PATH
                + " answered HTTP 400, invalid_client: Invalid client_id or client_secret ***."
                + " Check that client id and client secret belong together and that the app"
                + " exists.");
    assertThat(e.failure()).isEqualTo(AuthFailure.CLIENT_REJECTED);
    assertThat(e.needsAuthorization()).isFalse();
    assertThat(test.tokenRequests()).isEqualTo(1);
    assertThat(test.apiRequests()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void takesAWebPageForAWrongUrl(Way way) {
    tokenAnswer(aResponse().withHeader("Content-Type", "text/html").withBody("<html></html>"));

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class)
        .hasMessageContaining("text/html in place of JSON. Check the OAuth URL");
  }

  @Test
  void triesAgainWhenTheTokenEndpointFailsInPassing() {
    tokenAnswer(aResponse().withStatus(503));

    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);
    assertThat(test.tokenRequests()).isEqualTo(4);
    assertThat(test.sleeper.waits).hasSize(3);
  }

  @Test
  void waitsAsLongAsTheTokenEndpointAsks() {
    tokenAnswer(aResponse().withStatus(503).withHeader("Retry-After", "20"));

    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);
    assertThat(test.sleeper.waits)
        .hasSize(3)
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(20)) >= 0);
  }

  @Test
  void cannotBeMadeToWaitForEverByTheTokenEndpoint() {
    tokenAnswer(aResponse().withStatus(503).withHeader("Retry-After", "86400"));

    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);
    assertThat(test.tokenRequests()).isEqualTo(1);
    assertThat(test.sleeper.waits).isEmpty();
  }

  @Test
  void asksAnewAfterAFailure() {
    tokenAnswer(jsonResponse("{\"error\":\"invalid_client\"}", 401));
    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);
    test.answerToken("token-1");

    Way.SYNC.send(zoom, test.call("GET"), User.JSON);

    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @Test
  void saysThatASupplierFailed() {
    ZoomClient failing =
        test.builder()
            .credentials(
                Credentials.serverToServer(
                    "acc",
                    "id",
                    () -> {
                      throw new IllegalStateException("vault is sealed");
                    }))
            .build();

    assertThatThrownBy(() -> Way.SYNC.send(failing, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class)
        .hasMessageContaining("supplier of the client secret or the authentication failed")
        .hasRootCauseMessage("vault is sealed");
    assertThatThrownBy(
            () ->
                Way.ASYNC.send(
                    test.builder().credentials(Credentials.accessToken(() -> " ")).build(),
                    test.call("GET"),
                    User.JSON))
        .isInstanceOf(ZoomAuthException.class)
        .hasMessageContaining("gave none");
  }

  @Test
  void showsNoSecret() {
    assertThat(Credentials.serverToServer("acc", "id", "s3cret").toString())
        .contains("acc", "id")
        .doesNotContain("s3cret");
    assertThat(Credentials.accessToken(() -> "t0ken").toString()).doesNotContain("t0ken");
    assertThat(new AccessToken("t0ken", Instant.EPOCH, Set.of("a"), null).toString())
        .doesNotContain("t0ken");
    assertThat(zoom.toString()).doesNotContain("s3cret");
  }

  @Test
  void refusesBlankCredentials() {
    assertThatThrownBy(() -> Credentials.serverToServer("acc", "id", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("client secret is blank");
    assertThatThrownBy(() -> Credentials.serverToServer("", "id", "s"))
        .hasMessageContaining("account id is blank");
  }

  private void refuse(String token) {
    test.server.stubFor(
        any(anyUrl())
            .atPriority(2)
            .withHeader("Authorization", equalTo("Bearer " + token))
            .inScenario("tokens")
            .willReturn(jsonResponse(INVALID_TOKEN, 401))
            .willSetStateTo("refused"));
  }

  private void tokenAnswer(ResponseDefinitionBuilder answer) {
    test.server.stubFor(post(TOKEN_PATH).willReturn(answer));
  }
}
