package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.sample.User;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants secrets, lets everything happen that can, and searches all that was printed for them. */
class CanaryTest {

  private static final String SECRET = "canary-of-the-client-secret";
  private static final String TOKEN = "canary-of-the-access-token";

  private final TestZoom test = new TestZoom();
  private final List<String> printed = new CopyOnWriteArrayList<>();
  private final Logger logger = Logger.getLogger(Listeners.LOGGER);
  private final Handler printer = new Printer();
  private final ZoomClient zoom =
      test.builder()
          .credentials(Credentials.serverToServer("acc", "id", SECRET))
          .followRegion(true)
          .listener(new Talker())
          .build();

  @BeforeEach
  void listenToTheLog() {
    logger.setLevel(Level.ALL);
    logger.addHandler(printer);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(printer);
    logger.setLevel(null);
    zoom.close();
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void printsNoSecretWhateverHappens(Way way) {
    token(TOKEN);
    for (ResponseDefinitionBuilder answer :
        List.of(
            okJson("{\"id\":\"u\"}"),
            okJson("{\"id\":"),
            okJson("{\"code\":200,\"message\":\"" + "No." + "\"}"),
            jsonResponse("{\"code\":124,\"message\":\"Invalid access token.\"}", 401),
            jsonResponse("{\"code\":429,\"message\":\"maximum daily rate limit\"}", 429),
            aResponse().withStatus(503).withBody("<html>down</html>"),
            aResponse().withStatus(307).withHeader("Location", "https://evil.invalid/x"),
            aResponse().withFault(Fault.EMPTY_RESPONSE))) {
      test.always(answer);
      attempt(way, "GET");
      attempt(way, "POST");
    }

    assertThat(printed.toString())
        .contains("users.UsersApi.get", "HTTP 401")
        .doesNotContain(SECRET, TOKEN, "canary");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void printsNoSecretWhenThereIsNoToken(Way way) {
    for (ResponseDefinitionBuilder refusal :
        List.of(
            jsonResponse("{\"reason\":\"bad " + SECRET + "\",\"error\":\"invalid_client\"}", 400),
            aResponse().withStatus(200).withBody("<html>" + SECRET + "</html>"),
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))) {
      test.server.stubFor(post(TestZoom.TOKEN_PATH).willReturn(refusal));
      attempt(way, "GET");
    }

    assertThat(printed.toString()).contains("No token").doesNotContain("canary");
  }

  @Test
  void showsNoSecretInItsToString() {
    token(TOKEN);
    test.always(okJson("{}"));

    print(zoom);
    print(zoom.forAccount("sub"));
    print(ApiCalls.of(zoom).settings());
    print(ApiCalls.of(zoom).settings().tokens().current().join());
    print(zoom.request("GET", "/users/{userId}", "id-in-the-path"));

    assertThat(printed.toString())
        .contains("acc")
        .doesNotContain("canary")
        .doesNotContain("id-in-the-path");
  }

  @Test
  void showsNoTokenThatCannotBeAHeader() {
    ZoomClient broken =
        test.builder().credentials(Credentials.accessToken(() -> "canary\r\nX-Evil: 1")).build();
    test.always(okJson("{}"));

    Throwable failure = catchThrowable(() -> Way.SYNC.send(broken, test.call("GET"), User.JSON));

    print(failure);
    assertThat(failure).isNotNull();
    assertThat(printed.toString()).doesNotContain("canary");
    assertThat(test.apiRequests()).isZero();
  }

  private void attempt(Way way, String method) {
    Throwable failure = catchThrowable(() -> way.send(zoom, test.call(method), User.JSON));
    print(failure);
  }

  private void print(@Nullable Object what) {
    printed.add(String.valueOf(what));
    if (what instanceof Throwable failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      printed.add(trace.toString());
    }
  }

  private void token(String value) {
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .willReturn(
                okJson(
                    "{\"access_token\":\"%s\",\"expires_in\":3600,\"api_url\":\"https://x.invalid\"}"
                        .formatted(value))));
  }

  private final class Talker implements CallListener {
    @Override
    public void started(Call call) {
      print(call);
    }

    @Override
    public void attempted(Call call, Attempt attempt) {
      print(attempt);
    }

    @Override
    public void finished(Call call, Outcome outcome) {
      print(outcome);
      print(outcome.failure());
    }
  }

  private final class Printer extends Handler {
    @Override
    public void publish(LogRecord entry) {
      print(new SimpleFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
