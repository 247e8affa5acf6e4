package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserPage;
import io.github.zoomjava.core.sample.UserStatus;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/** What {@link ZoomClient#forAccount} promises. */
class ForAccountTest {

  private static final String SUB = "/v2/accounts/sub";

  private final TestZoom test = new TestZoom();
  private final ZoomClient sub = test.zoom.forAccount("sub");

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void callsTheTwinWithTheSameQueryBodyAndToken(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));

    way.send(sub, list(UserStatus.ACTIVE, null), UserPage.JSON);
    way.send(sub, test.call("PATCH"), BodyReader.NOTHING);

    test.server.verify(
        1,
        getRequestedFor(urlPathEqualTo(SUB + "/users"))
            .withQueryParam("status", equalTo("active"))
            .withHeader("Authorization", equalTo("Bearer token-1")));
    test.server.verify(
        1,
        patchRequestedFor(urlEqualTo(SUB + "/users/u"))
            .withRequestBody(equalToJson("{\"key\":\"k\"}")));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void refusesAnOperationWithoutTwinBeforeAnythingIsSent(Way way) {
    assertThatThrownBy(() -> way.send(sub, download(), BodyReader.FILE))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "users.UsersApi.picture cannot be called for a sub account: Zoom documents no GET"
                + " /accounts/{accountId}/users/{userId}/picture. Nothing was sent; call it"
                + " through the client itself, without forAccount(\"sub\").");

    assertThat(test.server.getAllServeEvents()).isEmpty();
  }

  @Test
  void refusesAnAsyncCallThroughItsFuture() {
    CompletableFuture<?> refused = ApiCalls.of(sub).sendAsync(download(), BodyReader.FILE);

    assertThat(refused).isCompletedExceptionally();
  }

  @Test
  void asksForEveryPageBelowTheAccount() {
    test.server.stubFor(
        get(urlEqualTo(SUB + "/users"))
            .willReturn(okJson("{\"users\":[{\"id\":\"a\"}],\"next_page_token\":\"t\"}")));
    test.server.stubFor(
        get(urlEqualTo(SUB + "/users?next_page_token=t"))
            .willReturn(okJson("{\"users\":[{\"id\":\"b\"}]}")));
    Function<@Nullable String, Call<ResponseBody>> page = token -> list(null, token);

    assertThat(ApiCalls.of(sub).paged(page, UserPage.JSON))
        .extracting(User::id)
        .containsExactly("a", "b");
    assertThat(ApiCalls.of(sub).pagedAsync(page, UserPage.JSON).toList().join())
        .extracting(User::id)
        .containsExactly("a", "b");
  }

  @Test
  void refusesAListWithoutTwinOnItsFirstPage() {
    Paged<User> list = ApiCalls.of(sub).paged(token -> download(), UserPage.JSON);
    AsyncPaged<User> later = ApiCalls.of(sub).pagedAsync(token -> download(), UserPage.JSON);

    assertThatThrownBy(() -> list.iterator().hasNext())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(later.toList()).isCompletedExceptionally();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void staysWithTheAccountWhenItTriesAgain(Way way) {
    test.server.stubFor(
        get(urlEqualTo(SUB + "/users/u"))
            .inScenario("busy")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(jsonResponse("{\"code\":429,\"message\":\"m\"}", 429))
            .willSetStateTo("free"));
    test.server.stubFor(
        get(urlEqualTo(SUB + "/users/u"))
            .inScenario("busy")
            .whenScenarioStateIs("free")
            .willReturn(aResponse().withStatus(307).withHeader("Location", SUB + "/users/v")));
    test.server.stubFor(get(urlEqualTo(SUB + "/users/v")).willReturn(okJson("{\"id\":\"v\"}")));

    assertThat(way.send(sub, test.call("GET"), User.JSON).body().id()).isEqualTo("v");
  }

  @ParameterizedTest
  @CsvSource({"a/b c, a%2Fb%20c", "a%+=, a%25%2B%3D", "..., ..."})
  void encodesTheIdOnce(String id, String inPath) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    String user = PathValues.uuid("userId", "/u//==");

    Way.SYNC.send(test.zoom.forAccount(id), test.users().get(UsersEndpoints.GET, user), User.JSON);

    test.server.verify(1, getRequestedFor(urlEqualTo("/v2/accounts/" + inPath + "/users/" + user)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void cannotBeMadeForAnIdThatIsNoPartOfAPath(String id) {
    assertThatThrownBy(() -> test.zoom.forAccount(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("accountId is \"" + id + "\"");
  }

  @Test
  void cannotBeNested() {
    assertThatThrownBy(() -> sub.forAccount("other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "This client calls for the sub account sub already; call forAccount on the client of"
                + " the master account");
  }

  @Test
  void leavesTheClientItCameFromAsItWas() {
    test.server.stubFor(get(urlEqualTo("/v2/users/u")).willReturn(okJson("{\"id\":\"u\"}")));

    assertThat(Way.SYNC.send(test.zoom, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
    assertThat(sub).hasToString(test.zoom.toString().replaceAll("]$", ", for account sub]"));
  }

  @Test
  void keepsTheAccountWhereASettingDiffers() {
    test.server.stubFor(get(urlEqualTo(SUB + "/users/u")).willReturn(okJson("{\"id\":\"u\"}")));
    ZoomClient derived = sub.with(changes -> changes.readTimeout(Duration.ofSeconds(1)));

    assertThat(Way.SYNC.send(derived, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
  }

  @Test
  void sharesTokenConnectionsAndSettings() {
    test.answerToken("token-1");
    test.server.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{}")));
    ZoomClient master = test.serverToServer().retryPolicy(RetryPolicy.never()).build();
    ZoomClient view = master.forAccount("sub");

    Way.SYNC.send(master, test.call("GET"), User.JSON);
    Way.SYNC.send(view, test.call("GET"), User.JSON);

    assertThat(test.tokenRequests()).isEqualTo(1);
    assertThat(ApiCalls.of(view).settings().http()).isSameAs(ApiCalls.of(master).settings().http());
    assertThat(ApiCalls.of(view).settings().retryPolicy()).isEqualTo(RetryPolicy.never());
  }

  @Test
  void isClosedWithTheMasterClientOnly() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    sub.close();
    Way.ASYNC.send(sub, test.call("GET"), User.JSON);

    test.zoom.close();
    for (Way way : Way.values()) {
      assertThatThrownBy(() -> way.send(sub, test.call("GET"), User.JSON))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }

  private Call<ResponseBody> list(@Nullable UserStatus status, @Nullable String token) {
    return test.users().list(UsersEndpoints.LIST, status, null, token, Map.of());
  }

  private Call<ResponseBody> download() {
    return test.users().download(UsersEndpoints.DOWNLOAD, "u");
  }
}
