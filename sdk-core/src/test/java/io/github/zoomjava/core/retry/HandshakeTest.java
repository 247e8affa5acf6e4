package io.github.zoomjava.core.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.HandshakeServer;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handshakes that fail though no certificate is to blame. */
class HandshakeTest {
  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void repeatsACallWhoseHandshakeBrokeOff(Way way) throws IOException {
    try (HandshakeServer server = HandshakeServer.hangingUp()) {
      ZoomClient zoom = test.builder().baseUrl(server.baseUrl() + "/v2").build();

      assertThatThrownBy(() -> way.send(zoom, test.call(zoom, "GET"), User.JSON))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageNotContaining("certificate")
          .hasMessageContaining("Check the network");

      assertThat(server.connections).hasValue(4);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void repeatsATokenRequestWhoseHandshakeBrokeOff(Way way) throws IOException {
    try (HandshakeServer server = HandshakeServer.hangingUp()) {
      ZoomAuthException e = noToken(way, server);

      assertThat(e.failure()).isEqualTo(AuthFailure.UNREACHABLE);
      assertThat(server.connections).hasValue(4);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotRepeatACallWhoseHandshakeIsRefused(Way way) throws IOException {
    try (HandshakeServer server = HandshakeServer.refusing()) {
      ZoomClient zoom = test.builder().baseUrl(server.baseUrl() + "/v2").build();

      assertThatThrownBy(() -> way.send(zoom, test.call(zoom, "GET"), User.JSON))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageNotContaining("not trusted")
          .hasMessageContaining("TLS handshake");

      assertThat(server.connections).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void doesNotRepeatATokenRequestWhoseHandshakeIsRefused(Way way) throws IOException {
    try (HandshakeServer server = HandshakeServer.refusing()) {
      ZoomAuthException e = noToken(way, server);

      assertThat(e.failure()).isEqualTo(AuthFailure.TLS_REFUSED);
      assertThat(e).hasMessageContaining("TLS versions");
      assertThat(server.connections).hasValue(1);
    }
  }

  private ZoomAuthException noToken(Way way, HandshakeServer server) {
    ZoomClient zoom =
        test.builder()
            .credentials(Credentials.serverToServer("acc", "id", "s3cret"))
            .oauthUrl(server.baseUrl() + "/oauth/token")
            .build();
    return catchThrowableOfType(
        ZoomAuthException.class, () -> way.send(zoom, test.call(zoom, "GET"), User.JSON));
  }
}
