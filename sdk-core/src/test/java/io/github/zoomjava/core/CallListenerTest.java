package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.zoomjava.core.CallListener.Attempt;
import io.github.zoomjava.core.CallListener.Call;
import io.github.zoomjava.core.CallListener.Outcome;
import io.github.zoomjava.core.CallListener.TokenRequest;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.sample.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallListenerTest {

  private final TestZoom test = new TestZoom();
  private final Recorder heard = new Recorder();
  private final ZoomClient zoom = test.builder().listener(heard).build();

  @AfterEach
  void noBodyIsLeftOpen() {
    zoom.close();
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void tellsEachStepOfACall(Way way) {
    test.firstThen(
        aResponse().withFault(EMPTY_RESPONSE),
        okJson("{\"id\":\"u\"}")
            .withHeader("x-zm-trackingid", "t1")
            .withHeader("X-RateLimit-Category", "Heavy"));

    way.send(zoom, test.call("GET"), User.JSON);

    Call call = heard.calls.get(0);
    assertThat(call.operation()).isEqualTo("users.UsersApi.get");
    assertThat(call.method()).isEqualTo("GET");
    assertThat(call.path()).isEqualTo("/users/{userId}");
    assertThat(heard.attempts)
        .containsExactly(
            new Attempt(1, 0, Duration.ZERO, Duration.ZERO, RateLimitCategory.LIGHT, null),
            new Attempt(
                2, 200, Duration.ZERO, Duration.ofMillis(500), RateLimitCategory.HEAVY, "t1"));
    assertThat(heard.outcomes).containsExactly(new Outcome(2, Duration.ofMillis(500), null));
    assertThat(heard.outcomes.get(0).isSuccess()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void tellsWhatTheCallerGets(Way way) {
    test.always(jsonResponse("{\"code\":1001,\"message\":\"None.\"}", 404));

    assertThatThrownBy(() -> way.send(zoom, test.call("DELETE"), User.JSON))
        .isInstanceOf(NotFoundException.class);

    assertThat(heard.attempts).extracting(Attempt::status).containsExactly(404);
    assertThat(heard.outcomes.get(0).failure()).isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void tellsOfACallThatHadNoToken(Way way) {
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .willReturn(jsonResponse("{\"error\":\"invalid_client\",\"reason\":\"r\"}", 400)));
    ZoomClient unknown = test.serverToServer().listener(heard).build();

    assertThatThrownBy(() -> way.send(unknown, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);

    assertThat(heard.attempts).isEmpty();
    assertThat(heard.outcomes).hasSize(1);
    assertThat(heard.outcomes.get(0).attempts()).isZero();
  }

  @Test
  void tellsOfACancelledCallOnce() {
    test.always(okJson("{}").withFixedDelay(20_000));
    CompletableFuture<?> answer = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);

    answer.cancel(true);

    assertThat(heard.outcomes).hasSize(1);
    assertThat(heard.outcomes.get(0).failure()).isInstanceOf(CancellationException.class);
  }

  @Test
  void numbersCallsAcrossTheClientsOfOneFamily() {
    test.always(okJson("{}"));
    ZoomClient derived = zoom.with(changes -> changes.listener(new Recorder()));

    Way.SYNC.send(zoom, test.call("GET"), User.JSON);
    Way.SYNC.send(derived, test.call("GET"), User.JSON);

    assertThat(heard.calls).extracting(Call::id).containsExactly(1L, 2L);
  }

  @Test
  void cannotHarmACallByThrowing() {
    test.always(okJson("{\"id\":\"u\"}"));
    ZoomClient noisy =
        test.builder()
            .listener(
                new CallListener() {
                  @Override
                  public void started(Call call) {
                    throw new IllegalStateException("a listener that fails");
                  }
                })
            .listener(heard)
            .build();

    assertThat(Way.SYNC.send(noisy, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
    assertThat(heard.calls).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void bringsTheContextOfTheCallerToEachAttempt(Way way) {
    ThreadLocal<String> context = new ThreadLocal<>();
    Map<Long, String> contexts = new ConcurrentHashMap<>();
    List<String> sentWith = new CopyOnWriteArrayList<>();
    ZoomClient traced =
        test.builder()
            .listener(
                new CallListener() {
                  @Override
                  public void started(Call call) {
                    contexts.put(call.id(), context.get());
                  }
                })
            .httpClient(
                http ->
                    http.addInterceptor(
                        chain -> {
                          Call call = chain.request().tag(Call.class);
                          sentWith.add(contexts.get(Objects.requireNonNull(call).id()));
                          return chain.proceed(chain.request());
                        }))
            .build();
    test.firstThen(aResponse().withFault(EMPTY_RESPONSE), okJson("{\"id\":\"u\"}"));

    context.set("span 7");
    way.send(traced, test.call("GET"), User.JSON);

    assertThat(sentWith).containsExactly("span 7", "span 7");
    traced.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void tellsOfEachRequestForAToken(Way way) {
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .inScenario("token")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("up"));
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .inScenario("token")
            .whenScenarioStateIs("up")
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    test.always(okJson("{\"id\":\"u\"}"));
    ZoomClient app = test.serverToServer().listener(heard).build();

    way.send(app, test.call("GET"), User.JSON);
    way.send(app, test.call("GET"), User.JSON);

    assertThat(heard.tokens)
        .containsExactly(
            new TokenRequest("account_credentials", 1, 503, Duration.ZERO),
            new TokenRequest("account_credentials", 2, 200, Duration.ZERO));
  }

  private static final class Recorder implements CallListener {
    final List<Call> calls = new CopyOnWriteArrayList<>();
    final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    final List<Outcome> outcomes = new CopyOnWriteArrayList<>();
    final List<TokenRequest> tokens = new CopyOnWriteArrayList<>();

    @Override
    public void started(Call call) {
      calls.add(call);
    }

    @Override
    public void attempted(Call call, Attempt attempt) {
      attempts.add(attempt);
    }

    @Override
    public void finished(Call call, Outcome outcome) {
      outcomes.add(outcome);
    }

    @Override
    public void tokenRequested(TokenRequest request) {
      tokens.add(request);
    }
  }
}
