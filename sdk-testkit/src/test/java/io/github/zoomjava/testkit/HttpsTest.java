package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.faulty.ListThingsParams;
import io.github.zoomjava.testkit.faulty.ThingsApi;
import java.io.UncheckedIOException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpsTest {
  private final FakeZoom fake = FakeZoom.builder().https().start();

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void itsClientsTrustIt() {
    try (ZoomClient client = fake.client()) {
      assertThat(ThingsApi.of(client).listWithResponse(new ListThingsParams()).status())
          .isEqualTo(200);
    }
    assertThat(fake.baseUrl()).startsWith("https://127.0.0.1:");
    assertThat(fake.oauthUrl()).startsWith("https://127.0.0.1:");
  }

  @Test
  void othersDoNotTrustIt() {
    assertThatThrownBy(() -> new Http(fake))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("unable to find valid certification path to requested target");
  }

  @Test
  void theClientsOfOneDoNotTrustAnother() {
    try (FakeZoom other = FakeZoom.builder().https().start();
        ZoomClient client = other.clientBuilder().baseUrl(fake.baseUrl()).build()) {
      assertThatThrownBy(() -> ThingsApi.of(client).listWithResponse(new ListThingsParams()))
          .hasCauseInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void theCertificateIsForTheLoopbackAddressAndSignedByItself() throws Exception {
    assertThat(fake.certificate().getSubjectAlternativeNames())
        .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
    assertThatCode(() -> fake.certificate().verify(fake.certificate().getPublicKey()))
        .doesNotThrowAnyException();
    assertThatCode(fake.certificate()::checkValidity).doesNotThrowAnyException();
  }

  @Test
  void plainHttpHasNoCertificate() {
    try (FakeZoom plain = FakeZoom.start()) {
      assertThatIllegalStateException()
          .isThrownBy(plain::certificate)
          .withMessageContaining("https()");
    }
  }
}
