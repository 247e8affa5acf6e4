package io.github.zoomjava.core.retry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.google.gson.JsonNull;
import io.github.zoomjava.core.CallListener.Attempt;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.core.error.ServerErrorException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.FaultyServer;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An attempt is one request on the wire, and what is said of it is what the wire knows. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SentOnceTest {

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC,GET,408",
    "ASYNC,GET,408",
    "SYNC,DELETE,408",
    "SYNC,GET,503",
    "ASYNC,DELETE,503",
    "SYNC,GET,421",
    "ASYNC,POST,503"
  })
  void sendsOnceUnderThePolicyNever(Way way, String method, int status) {
    test.always(aResponse().withStatus(status).withHeader("Retry-After", "0"));
    ZoomClient zoom = test.builder().retryPolicy(RetryPolicy.never()).build();

    assertThatThrownBy(() -> way.send(zoom, test.call(method), User.JSON))
        .isInstanceOfSatisfying(
            ZoomApiException.class,
            e -> {
              assertThat(e.status()).isEqualTo(status);
              assertThat(e.headers().get("Retry-After")).isEqualTo("0");
            });
    assertThat(test.apiRequests()).isEqualTo(1);
    assertThat(test.heard.attempts).extracting(Attempt::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource({"SYNC,408", "ASYNC,503"})
  void makesAsManyAttemptsAsThePolicySaysAndTellsOfEach(Way way, int status) {
    test.always(aResponse().withStatus(status).withHeader("Retry-After", "0"));
    ZoomClient zoom = test.builder().build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomApiException.class);
    assertThat(test.apiRequests()).isEqualTo(4);
    assertThat(test.heard.attempts).hasSize(4);
    assertThat(test.sleeper.waits).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC,POOLED_RESET",
    "ASYNC,POOLED_CLOSED",
    "SYNC,REFUSED_STREAM",
    "ASYNC,GOAWAY",
    "SYNC,GOAWAY"
  })
  void repeatsNoBrokenConnectionUnderThePolicyNever(Way way, FaultyServer.Fault fault)
      throws IOException {
    try (FaultyServer server = new FaultyServer(fault);
        ZoomClient zoom =
            test.builder()
                .baseUrl(server.baseUrl())
                .retryPolicy(RetryPolicy.never())
                .httpClient(
                    http -> {
                      if (fault.isHttp2()) {
                        http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
                      }
                    })
                .build()) {
      int before = 0;
      if (fault.isOfThePool()) {
        way.send(zoom, test.call(zoom, "GET"), User.JSON);
        server.awaitDropped(1);
        before = 1;
      }

      assertThatThrownBy(() -> way.send(zoom, test.call(zoom, "DELETE"), BodyReader.NOTHING))
          .isInstanceOf(ZoomIoException.class);
      assertThat(test.heard.attempts).hasSize(before + 1);
      assertThat(server.received()).isLessThanOrEqualTo(before + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"SYNC,REFUSED_STREAM", "ASYNC,GOAWAY"})
  void saysThatARefusedStreamWasNotCarriedOut(Way way, FaultyServer.Fault fault)
      throws IOException {
    try (FaultyServer server = new FaultyServer(fault);
        ZoomClient zoom =
            test.builder()
                .baseUrl(server.baseUrl())
                .httpClient(http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)))
                .build()) {
      assertThatThrownBy(() -> way.send(zoom, test.call(zoom, "POST"), User.JSON))
          .hasMessageEndingWith("Zoom has not received this.");
      assertThat(test.heard.attempts).hasSize(4);
      assertThat(test.sleeper.waits).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void triesTheSecondAddressOfAHostWithinAnAttempt(Way way) {
    test.always(okJson("{\"id\":\"u\"}"));
    ZoomClient zoom =
        test.builder()
            .baseUrl("http://localhost:" + test.server.port() + "/v2")
            .retryPolicy(RetryPolicy.never())
            .httpClient(http -> http.dns(host -> List.of(address("127.0.0.9"), address(null))))
            .build();

    assertThat(way.send(zoom, test.call(zoom, "POST"), User.JSON).body().id()).isEqualTo("u");
    assertThat(test.apiRequests()).isEqualTo(1);
    assertThat(test.heard.attempts).hasSize(1);
    zoom.close();
  }

  @ParameterizedTest
  @CsvSource({"SYNC,DELETE", "ASYNC,GET", "SYNC,PUT"})
  void saysOfARefusedConnectionThatNothingWasSent(Way way, String method) throws IOException {
    try (ZoomClient zoom = test.builder().baseUrl(nobody()).build()) {
      assertThatThrownBy(() -> way.send(zoom, test.call(zoom, method), User.JSON))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageEndingWith("Zoom has not received this.");
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void neverSaysThatReadingMayHaveBeenCarriedOut(Way way) {
    test.always(aResponse().withFault(Fault.EMPTY_RESPONSE));

    assertThatThrownBy(() -> test.send(way, test.call("GET"), User.JSON))
        .hasMessageEndingWith("it only reads, so that calling again does no harm.");
    assertThatThrownBy(() -> test.send(way, test.call("DELETE"), User.JSON))
        .hasMessageEndingWith("Zoom may or may not have carried this out.");
  }

  @ParameterizedTest
  @CsvSource({"SYNC,500", "ASYNC,502", "SYNC,504"})
  void takesANotFoundForDoneAfterADeleteOfUnknownOutcome(Way way, int status) {
    test.firstThen(aResponse().withStatus(status), TestZoom.notFound());

    assertThat(test.send(way, test.call("DELETE"), BodyReader.NOTHING).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"SYNC,503", "ASYNC,503", "SYNC,408"})
  void cannotTakeANotFoundForDoneAfterADeleteThatWasNotCarriedOut(Way way, int status) {
    test.firstThen(aResponse().withStatus(status), TestZoom.notFound());

    assertThatThrownBy(() -> test.send(way, test.call("DELETE"), BodyReader.NOTHING))
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void cannotTakeANotFoundForDoneAfterARefusedConnection(Way way) {
    test.always(jsonResponse("{\"code\":1001,\"message\":\"None.\"}", 404));
    AtomicInteger asked = new AtomicInteger();
    ZoomClient zoom =
        test.builder()
            .baseUrl("http://localhost:" + test.server.port() + "/v2")
            .httpClient(
                http ->
                    http.dns(
                        host ->
                            List.of(
                                asked.getAndIncrement() == 0
                                    ? address("127.0.0.9")
                                    : address(null))))
            .build();

    assertThatThrownBy(() -> way.send(zoom, test.call(zoom, "DELETE"), BodyReader.NOTHING))
        .isInstanceOf(NotFoundException.class);
    assertThat(test.heard.attempts).extracting(Attempt::status).containsExactly(0, 404);
    zoom.close();
  }

  @Test
  void takesANotFoundForDoneOfARawDelete() {
    test.firstThen(aResponse().withFault(Fault.EMPTY_RESPONSE), TestZoom.notFound());

    var answer = test.zoom.request("DELETE", "/users/{userId}", "u").send();

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEqualTo(JsonNull.INSTANCE);
  }

  @Test
  void cannotTakeANotFoundForDoneOfARawDeleteThatWasNotCarriedOut() {
    test.firstThen(aResponse().withStatus(503), TestZoom.notFound());

    assertThatThrownBy(() -> test.zoom.request("DELETE", "/users/{userId}", "u").send())
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void knowsWhatWasSentThoughAnInterceptorBuildsAnotherRequest(Way way) {
    test.always(aResponse().withFault(Fault.EMPTY_RESPONSE));
    Interceptor other =
        chain ->
            chain.proceed(
                new okhttp3.Request.Builder()
                    .url(chain.request().url())
                    .post(RequestBody.create("{}", null))
                    .build());
    ZoomClient zoom = test.builder().httpClient(http -> http.addInterceptor(other)).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
        .hasMessageEndingWith("Zoom may or may not have carried this out.");
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @Test
  void sendsNoBodyAgainThatCanBeWrittenOnce() {
    test.always(aResponse().withStatus(503));

    assertThatThrownBy(
            () -> test.zoom.request("PUT", "/users/{userId}", "u").body(new OneShot()).send())
        .isInstanceOf(ServerErrorException.class);
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  private static InetAddress address(@Nullable String other) {
    try {
      return other == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(other);
    } catch (UnknownHostException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return "http://localhost:" + socket.getLocalPort() + "/v2";
    }
  }

  private static final class OneShot extends RequestBody {
    @Override
    public MediaType contentType() {
      return MediaType.get("application/json");
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.writeUtf8("{}");
    }
  }
}
