package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonSyntaxException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.fixture.ScriptedServer;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A success is JSON or empty, and what is sent is what was given. */
class StrictAnswersTest {
  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  static Stream<String> noJson() {
    return Stream.of(
        "OK",
        "{\"id\":\"x\"} garbage",
        "{\"id\":\"x\"}{\"id\":\"y\"}",
        "{\"id\":\"x\" /* no */}",
        "{\"id\":NaN}",
        ")]}'\n{\"id\":\"x\"}",
        "{\"id\":\"x\"");
  }

  @ParameterizedTest
  @MethodSource("noJson")
  void noTypeTakesWhatIsNoJson(String body) {
    test.always(aResponse().withBody(body));

    for (Way way : Way.values()) {
      assertThatThrownBy(() -> way.send(test.zoom, test.call("GET"), User.JSON))
          .isInstanceOf(ZoomDecodingException.class)
          .hasMessageContaining("no JSON, from its character");
    }
  }

  @ParameterizedTest
  @MethodSource("noJson")
  void noCallWithoutAnAnswerTakesWhatIsNoJson(String body) {
    test.always(aResponse().withBody(body));

    for (Way way : Way.values()) {
      assertThatThrownBy(() -> way.send(test.zoom, test.call("DELETE"), BodyReader.NOTHING))
          .isInstanceOf(ZoomDecodingException.class);
      assertThatThrownBy(() -> way.send(test.zoom, test.call("GET"), BodyReader.JSON_IF_ANY))
          .isInstanceOf(ZoomDecodingException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{}", "{\"id\":\"u\",\"note\":\"a\\nb\"}", "\ufeff{\"id\":\"u\"}"})
  void anyCallWithoutAnAnswerTakesJsonAndNothing(String body) {
    test.always(aResponse().withBody(body));

    Way.SYNC.send(test.zoom, test.call("DELETE"), BodyReader.NOTHING);
    Way.ASYNC.send(test.zoom, test.call("PATCH"), BodyReader.JSON_IF_ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "GET\r\nX: y", "GET /evil HTTP/1.1", "", "G\u00c9T"})
  void takesNoMethodThatIsNone(String method) {
    assertThatThrownBy(() -> test.zoom.request(method, "/users"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no HTTP method");
  }

  @Test
  void sendsTheJsonThatWasGivenOrNone() {
    test.always(okJson("{}"));

    test.zoom.request("POST", "/users").json("{\"a\": 1.0}").send();
    assertThat(test.server.getAllServeEvents().get(0).getRequest().getBodyAsString())
        .isEqualTo("{\"a\": 1.0}");
    for (String wrong : new String[] {"{a:1}", "{\"a\":NaN}", "", "{} {}"}) {
      assertThatThrownBy(() -> test.zoom.request("POST", "/users").json(wrong))
          .isInstanceOf(JsonSyntaxException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void sendsNoNumberThatIsNotFinite(double number) {
    assertThatThrownBy(() -> test.zoom.request("GET", "/users").query("n", number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sendsANumberThatIsLargerThanAnyDouble() {
    test.always(okJson("{}"));

    test.zoom.request("GET", "/users").query("n", new BigDecimal("1e400")).send();

    assertThat(test.server.getAllServeEvents().get(0).getRequest().getUrl()).endsWith("n=1E%2B400");
  }

  @Test
  void showsNothingOfAnAnswerThatCouldForgeALine() {
    test.always(
        aResponse()
            .withStatus(400)
            .withHeader("x-zm-trackingid", "t".repeat(1_000))
            .withBody(
                "{\"code\":300,\"message\":\"no\\r\\nWARN forged\\u001b[2J"
                    + "x".repeat(9_000)
                    + "\"}"));

    Throwable failure = catchThrowable(() -> Way.SYNC.send(test.zoom, test.call("GET"), User.JSON));

    assertThat(failure).isInstanceOf(ZoomException.class);
    assertThat(failure.getMessage()).doesNotContain("\r", "\n", "\u001b").hasSizeLessThan(1_500);
    assertThat(test.heard.attempts.get(0).trackingId()).hasSize(103);
  }

  @Test
  void takesNoInterimAnswerForTheAnswer() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      String interim = "HTTP/1.1 102 Processing\r\n\r\n";
      server.answer(
          interim
              + interim
              + "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2",
          "{}");
      server.answer("HTTP/1.1 200 OK\r\nContent-Length: 10", "{\"id\":\"u\"}");
      ZoomClient zoom = test.builder().baseUrl(server.root() + "/v2").build();

      Throwable failure =
          catchThrowable(() -> Way.SYNC.send(zoom, test.call(zoom, "POST"), User.JSON));
      // A newer OkHttp skips any number of them.
      if (failure != null) {
        assertThat(failure).hasMessageContaining("several interim answers");
      }
      assertThat(Way.SYNC.send(zoom, test.call(zoom, "GET"), User.JSON).body().id()).isEqualTo("u");
    }
  }
}
