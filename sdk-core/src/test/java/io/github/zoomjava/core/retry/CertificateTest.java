package io.github.zoomjava.core.retry;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.sample.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server whose certificate nobody trusts, as one behind a proxy that reads along. */
class CertificateTest {
  private final TestZoom test = new TestZoom();
  private final WireMockServer untrusted =
      new WireMockServer(options().bindAddress("127.0.0.1").httpDisabled(true).dynamicHttpsPort());

  @BeforeEach
  void start() {
    untrusted.start();
    untrusted.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"u\"}")));
  }

  @AfterEach
  void noBodyIsLeftOpen() {
    untrusted.stop();
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotRepeatACallAndNamesTheRemedy(Way way) {
    ZoomClient zoom = test.builder().baseUrl(untrusted.baseUrl() + "/v2").build();

    assertThatThrownBy(() -> way.send(zoom, test.call(zoom, "GET"), User.JSON))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("The certificate is not trusted")
        .hasMessageContaining("sslSocketFactory");

    assertThat(test.heard.attempts).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotRepeatATokenRequest(Way way) {
    ZoomClient zoom =
        test.builder()
            .credentials(Credentials.serverToServer("acc", "id", "s3cret"))
            .oauthUrl(untrusted.baseUrl() + "/oauth/token")
            .build();

    ZoomAuthException e =
        catchThrowableOfType(
            ZoomAuthException.class, () -> way.send(zoom, test.call(zoom, "GET"), User.JSON));

    assertThat(e.failure()).isEqualTo(AuthFailure.CERTIFICATE_REFUSED);
    assertThat(e).hasMessageContaining("trust its CA");
    assertThat(test.heard.tokens).hasSize(1);
    assertThat(test.sleeper.waits).isEmpty();
  }
}
