package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import com.google.gson.JsonSyntaxException;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.sample.User;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawRequestTest {

  private final TestZoom test = new TestZoom();
  private final ZoomClient zoom = test.zoom;

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void asksForWhatNoModuleKnows() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{\"new\":true}")));

    var answer = zoom.request("GET", "/users/{userId}/thing", "a/b").query("q", "x y").send();

    assertThat(answer.body().getAsJsonObject().get("new").getAsBoolean()).isTrue();
    test.server.verify(
        getRequestedFor(urlPathEqualTo("/v2/users/a%2Fb/thing"))
            .withQueryParam("q", equalTo("x y"))
            .withHeader("Authorization", equalTo("Bearer token-1")));
  }

  @Test
  void sendsJsonAndReadsTypesAndFilesAndNothing() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"u\"}")));

    assertThat(zoom.request("POST", "/things").json("{\"a\":1}").send(User.JSON).body().id())
        .isEqualTo("u");
    assertThat(zoom.request("GET", "/things").sendAsync(User.JSON).join().body().id())
        .isEqualTo("u");
    try (ZoomFile file = zoom.request("GET", "/things").sendForFile().body()) {
      assertThat(file.contentType()).isEqualTo("application/json");
    }
    test.server.verify(
        1,
        postRequestedFor(urlEqualTo("/v2/things"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(equalToJson("{\"a\":1}")));

    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));
    assertThat(zoom.request("DELETE", "/things/{id}", 7).send().body())
        .isEqualTo(JsonNull.INSTANCE);
    assertThat(zoom.request("POST", "/things/{id}/close", 7).sendAsync().join().status())
        .isEqualTo(204);
  }

  @Test
  void refusesAWebPageInPlaceOfJson() {
    test.server.stubFor(
        any(anyUrl())
            .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("sign-in")));

    assertThatThrownBy(() -> zoom.request("GET", "/things").send())
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("a web page came");
  }

  @Test
  void isRepeatedAndJudgedAsEveryCall() {
    test.server.stubFor(
        any(anyUrl())
            .inScenario("s")
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("gone"));
    test.server.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs("gone")
            .willReturn(jsonResponse("{\"code\":1001,\"message\":\"None.\"}", 404)));

    assertThatThrownBy(() -> zoom.request("GET", "/things/{id}", "secret-id").send())
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("GET /things/{id}: HTTP 404, Zoom's code 1001: None.");
    assertThat(test.sleeper.waits).containsExactly(Duration.ofMillis(500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":200,\"message\":\"No permission.\"}",
        "{\"ok\":false,\"error\":\"invalid_manifest\",\"errors\":[{\"setting\":\"a\",\"message\":\"m\"}]}",
        "{\"data\":null,\"errors\":[{\"message\":\"m\",\"path\":[\"users\"]}]}",
      })
  void takesAnErrorWithStatus200ForOne(String body) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(body)));

    assertThatThrownBy(() -> zoom.request("GET", "/things").send())
        .isInstanceOf(ZoomApiException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"error_message\":\"success\"}",
        "{\"ok\":true,\"error\":\"none\"}",
        "{\"data\":{},\"errors\":[{\"message\":\"partly\"}]}",
        "5",
        "[]",
      })
  void cannotTakeASuccessForAnError(String body) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(body)));

    assertThat(zoom.request("GET", "/things").send().body()).hasToString(body);
  }

  @ParameterizedTest
  @CsvSource({
    "/scim2/Users, /scim2/Users",
    "/v3/graphql, /v3/graphql",
    "/v2/users, /v2/users",
    "/users, /v2/users",
    "/vendors/x, /v2/vendors/x",
  })
  void knowsWhichPathsBeginAtTheHost(String path, String url) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));

    zoom.request("GET", path).send();

    String accepted = path.startsWith("/scim2/") ? "application/scim+json" : "application/json";
    test.server.verify(getRequestedFor(urlEqualTo(url)).withHeader("Accept", equalTo(accepted)));
  }

  @Test
  void goesToTheSubAccountOfTheClient() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));

    zoom.forAccount("sub").request("GET", "/things").send();

    test.server.verify(getRequestedFor(urlEqualTo("/v2/accounts/sub/things")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "things",
        "//evil.example/x",
        "https://evil.example/x",
        "/a?b=c",
        "/a#b",
        "/a\\b",
        "/a b",
        "/a%2F..",
        "/a/../b",
        "/..",
        "/{id}",
        "/a\nb",
        "",
      })
  void refusesAPathThatMeansSomethingElse(String path) {
    assertThatThrownBy(() -> zoom.request("GET", path))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesValuesThatDoNotFit() {
    assertThatThrownBy(() -> zoom.request("GET", "/things", "x"))
        .hasMessageContaining("takes 0 values, but got 1");
    assertThatThrownBy(() -> zoom.request("GET", "/things/{id}", ".."))
        .hasMessageContaining("cannot be part of a path");
    assertThatThrownBy(() -> zoom.request("POST", "/things").json("{"))
        .isInstanceOf(JsonSyntaxException.class);
  }
}
