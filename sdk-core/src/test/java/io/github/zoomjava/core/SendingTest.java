package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserPage;
import io.github.zoomjava.core.sample.UserStatus;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dispatcher;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;
import retrofit2.http.GET;

class SendingTest {

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void sendsWhatTheInterfaceSaysWithTokenAndUserAgent(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    Call<ResponseBody> call =
        test.users()
            .list(
                UsersEndpoints.LIST,
                UserStatus.ACTIVE,
                Instant.parse("2026-01-02T03:04:05.678Z"),
                null,
                Map.of("new", "a b"));

    test.send(way, call, UserPage.JSON);

    test.server.verify(
        1,
        getRequestedFor(urlPathEqualTo("/v2/users"))
            .withQueryParam("status", equalTo("active"))
            .withQueryParam("since", equalTo("2026-01-02T03:04:05.678Z"))
            .withQueryParam("new", equalTo("a b"))
            .withQueryParam("next_page_token", absent())
            .withHeader("Authorization", equalTo("Bearer token-1"))
            .withHeader("User-Agent", equalTo("zoom-java-sdk/0.1.0-SNAPSHOT"))
            .withHeader("Accept", equalTo("application/json")));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void sendsBodiesAsJsonAndReadsAnswersWithoutOne(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));

    ZoomResponse<Void> response = test.send(way, test.call("PATCH"), BodyReader.NOTHING);

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.body()).isNull();
    test.server.verify(
        1,
        patchRequestedFor(urlEqualTo("/v2/users/u"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(equalToJson("{\"key\":\"k\"}")));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void readsAnAnswerWithOrWithoutABody(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));

    assertThat(test.send(way, test.call("GET"), BodyReader.orEmpty(User.JSON)).body())
        .satisfies(user -> assertThat(user.id()).isNull());

    test.server.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"u\"}")));
    User answered = test.send(way, test.call("GET"), BodyReader.orEmpty(User.JSON)).body();
    assertThat(answered.id()).isEqualTo("u");
  }

  @Test
  void refusesAnErrorInPlaceOfAnAnswerThatMayBeEmpty() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{\"code\":300,\"message\":\"no\"}")));

    assertThatThrownBy(() -> test.send(Way.SYNC, test.call("GET"), BodyReader.orEmpty(User.JSON)))
        .isInstanceOf(ZoomApiException.class);
  }

  @Test
  void keepsEncodedPathValuesAsTheyAre() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    String uuid = PathValues.uuid("userId", "/ab+c==");

    test.send(Way.SYNC, test.users().get(UsersEndpoints.GET, uuid), User.JSON);

    test.server.verify(1, getRequestedFor(urlEqualTo("/v2/users/%252Fab%252Bc%253D%253D")));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void givesAllThatCameAlong(Way way) {
    test.server.stubFor(
        any(anyUrl())
            .willReturn(
                okJson("{\"id\":\"u\"}")
                    .withStatus(201)
                    .withHeader("x-zm-trackingid", "t1")
                    .withHeader("x-ratelimit-category", " Resource-intensive ")
                    .withHeader("X-RateLimit-Type", "Daily-limit")
                    .withHeader("X-RateLimit-Limit", "30000")
                    .withHeader("X-RateLimit-Remaining", "7")
                    .withHeader("X-RateLimit-Reset", "1772668795")));

    ZoomResponse<User> response = test.send(way, test.call("GET"), User.JSON);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.trackingId()).isEqualTo("t1");
    assertThat(response.headers().get("X-RATELIMIT-LIMIT")).isEqualTo("30000");
    assertThat(response.rateLimit())
        .isEqualTo(
            new RateLimit(
                RateLimitCategory.RESOURCE_INTENSIVE,
                "Daily-limit",
                30000L,
                7L,
                Instant.ofEpochSecond(1772668795)));
    assertThat(response.body().id()).isEqualTo("u");
  }

  @Test
  void readsAPageOf300UsersHoweverOddTheyAre() {
    String page = oddUsers(300);
    test.server.stubFor(any(anyUrl()).willReturn(okJson(page)));

    UserPage users = test.send(Way.SYNC, test.list(), UserPage.JSON).body();

    assertThat(users.items()).hasSize(300);
    assertThat(users.items()).extracting(User::id).startsWith("0", "1").endsWith("299");
    assertThat(users.items())
        .allSatisfy(
            user -> {
              assertThat(user.status()).isEqualTo(new UserStatus("on_holiday"));
              assertThat(user.birthday()).isNull();
              assertThat(user.groupIds()).isEmpty();
            });
    assertThat(UserPage.JSON.toJsonTree(users)).isEqualTo(JsonParser.parseString(page));
    assertThat(test.drifts).hasSize(1500);
    assertThat(test.drifts)
        .contains(
            new Drift(
                "users.UsersApi.list",
                "$.users[299].group_ids",
                Drift.Kind.UNEXPECTED_NULL,
                "expected a value, found null"));
  }

  @Test
  void readsAListAtTheRoot() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("[{\"id\":\"a\"},{\"id\":\"b\"}]")));

    List<User> users = test.send(Way.SYNC, test.list(), JsonCodec.list(User.JSON)).body();

    assertThat(users).extracting(User::id).containsExactly("a", "b");
  }

  @Test
  void letsAllAsyncCallsGoToOneHost() {
    Dispatcher dispatcher = ApiCalls.of(test.zoom).settings().http().dispatcher();

    assertThat(dispatcher.getMaxRequestsPerHost()).isEqualTo(dispatcher.getMaxRequests());
  }

  @Test
  void cancelsTheRequestWithAnyFutureDerivedFromIt() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(20_000)));
    CompletableFuture<ZoomResponse<User>> answer =
        ApiCalls.of(test.zoom).sendAsync(test.call("GET"), User.JSON);

    answer.thenApply(ZoomResponse::body).thenApply(User::id).cancel(true);

    assertThat(answer).isCancelled();
    assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void refusesARequestWithoutItsOperation() {
    Call<ResponseBody> untagged = ApiCalls.of(test.zoom).endpoints(Untagged.class).get();

    assertThatThrownBy(() -> test.send(Way.SYNC, untagged, BodyReader.NOTHING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no operation");
  }

  @Test
  void stopsAtAnInterruptedThread() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> test.send(Way.SYNC, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomIoException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(test.sleeper.waits).isEmpty();
  }

  private static String oddUsers(int count) {
    JsonArray users = new JsonArray();
    for (int i = 0; i < count; i++) {
      JsonObject user = new JsonObject();
      user.addProperty("id", i);
      user.addProperty("status", "on_holiday");
      user.addProperty("birthday", "");
      user.addProperty("not_in_the_documents", true);
      user.add("group_ids", null);
      users.add(user);
    }
    JsonObject page = new JsonObject();
    page.add("users", users);
    page.addProperty("next_page_token", "");
    return page.toString();
  }

  interface Untagged {
    @GET("users")
    Call<ResponseBody> get();
  }
}
