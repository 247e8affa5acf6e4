package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.sample.User;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZoomClientTest {

  private final TestZoom test = new TestZoom();

  @BeforeEach
  void answer() {
    test.server.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{}")));
    test.answerToken("token-1");
  }

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void namesWhatTheEnvironmentLacks() {
    assertThatThrownBy(() -> Environment.credentials(Map.of("ZOOM_CLIENT_ID", "id")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The environment has no ZOOM_ACCOUNT_ID, ZOOM_CLIENT_SECRET.");
    assertThatThrownBy(
            () ->
                Environment.credentials(
                    Map.of(
                        "ZOOM_ACCOUNT_ID", " ", "ZOOM_CLIENT_ID", "i", "ZOOM_CLIENT_SECRET", "s")))
        .hasMessageContaining("no ZOOM_ACCOUNT_ID.");
  }

  @Test
  void takesCredentialsFromTheEnvironment() {
    Credentials credentials =
        Environment.credentials(
            Map.of("ZOOM_ACCOUNT_ID", "a", "ZOOM_CLIENT_ID", "i", "ZOOM_CLIENT_SECRET", " s\n"));

    assertThat(credentials).isInstanceOf(Credentials.ServerToServer.class);
    assertThat(((Credentials.ServerToServer) credentials).clientSecret().get()).isEqualTo("s");
  }

  @Test
  void cannotBeMadeWithoutCredentials() {
    assertThatThrownBy(() -> ZoomClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("call credentials(...) first");
  }

  @Test
  void cannotBeMadeToSendInTheClear() {
    assertThatThrownBy(() -> test.builder().baseUrl("http://api.zoom.us/v2").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> test.serverToServer().oauthUrl("http://zoom.us/oauth/token").build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sharesConnectionsAndTokenWithWhatIsDerivedFromIt() {
    ZoomClient zoom = test.serverToServer().build();
    ZoomClient derived = zoom.with(changes -> changes.retryPolicy(RetryPolicy.never()));

    Way.SYNC.send(zoom, test.call("GET"), User.JSON);
    Way.SYNC.send(derived, test.call("GET"), User.JSON);

    assertThat(test.tokenRequests()).isEqualTo(1);
    assertThat(ApiCalls.of(derived).settings().http().connectionPool())
        .isSameAs(ApiCalls.of(zoom).settings().http().connectionPool());
    assertThat(ApiCalls.of(derived).settings().retryPolicy()).isEqualTo(RetryPolicy.never());
    assertThat(ApiCalls.of(zoom).settings().retryPolicy()).isEqualTo(RetryPolicy.standard());
  }

  @Test
  void sharesNoTokenWithOtherCredentials() {
    ZoomClient zoom = test.serverToServer().build();
    ZoomClient other =
        zoom.with(changes -> changes.credentials(Credentials.serverToServer("b", "i", "s")));

    Way.SYNC.send(zoom, test.call("GET"), User.JSON);
    Way.SYNC.send(other, test.call("GET"), User.JSON);

    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @Test
  void canBeUsedAfterADerivedClientIsClosedButNotAfterItIsClosedItself() {
    ZoomClient zoom = test.serverToServer().build();
    ZoomClient derived = zoom.with(changes -> {});

    derived.close();
    Way.ASYNC.send(zoom, test.call("GET"), User.JSON);

    zoom.close();
    for (ZoomClient closed : new ZoomClient[] {zoom, derived}) {
      assertThatThrownBy(() -> Way.SYNC.send(closed, test.call("GET"), User.JSON))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }

  @Test
  void isNotChangedByItsBuilder() {
    ZoomClient.Builder builder = test.serverToServer();
    ZoomClient zoom = builder.build();
    builder.credentials(Credentials.serverToServer("other", "i", "s"));

    assertThat(zoom.toString()).contains("acc").doesNotContain("other");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void followsTheRegionOfItsTokenIfAsked(Way way) {
    WireMockServer region = new WireMockServer(options().dynamicPort());
    region.start();
    region.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .willReturn(
                okJson(
                    "{\"access_token\":\"t\",\"expires_in\":3600,\"api_url\":\"%s/\"}"
                        .formatted(region.baseUrl()))));
    ZoomClient zoom = test.serverToServer().followRegion(true).build();
    ZoomClient global = zoom.with(changes -> changes.followRegion(false));

    way.send(zoom, test.call("GET"), User.JSON);

    region.verify(
        1,
        getRequestedFor(urlEqualTo("/v2/users/u"))
            .withHeader("Authorization", equalTo("Bearer t")));
    assertThat(test.apiRequests()).isZero();
    way.send(global, test.call("GET"), User.JSON);
    assertThat(test.apiRequests()).isEqualTo(1);
    region.stop();
  }

  @Test
  void callsAnotherCloudWithItsOwnTokenUrl() {
    ZoomClient zoom =
        ZoomClient.builder()
            .cloud(ZoomCloud.GOVERNMENT)
            .credentials(Credentials.accessToken(() -> "t"))
            .build();

    assertThat(zoom.toString()).contains("https://api.zoomgov.com/v2/");
    assertThat(ZoomCloud.GOVERNMENT.oauthUrl()).isEqualTo("https://zoomgov.com/oauth/token");
    assertThat(ZoomCloud.COMMERCIAL.oauthUrl()).isEqualTo("https://zoom.us/oauth/token");
  }

  @Test
  void goesThroughAProxy() {
    ZoomClient zoom =
        ZoomClient.builder()
            .credentials(Credentials.accessToken(() -> "t"))
            .baseUrl("http://127.0.0.2:9/v2")
            .httpClient(
                http ->
                    http.proxy(
                        new Proxy(
                            Proxy.Type.HTTP,
                            new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), test.server.port()))))
            .build();

    assertThat(zoom.request("GET", "/through/proxy").send().status()).isEqualTo(200);
    assertThat(test.server.getAllServeEvents().get(0).getRequest().getAbsoluteUrl())
        .isEqualTo("http://127.0.0.2:9/v2/through/proxy");
  }

  @Test
  void limitsTheAsyncCallsUnderWay() {
    ZoomClient zoom = test.builder().maxAsyncCalls(3).build();

    assertThat(ApiCalls.of(zoom).settings().http().dispatcher().getMaxRequests()).isEqualTo(3);
    assertThat(ApiCalls.of(zoom).settings().http().dispatcher().getMaxRequestsPerHost())
        .isEqualTo(3);
  }
}
