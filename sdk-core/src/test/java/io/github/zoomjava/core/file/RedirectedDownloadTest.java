package io.github.zoomjava.core.file;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.retry.RetryPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a URL of Zoom's redirects to is a host of the public network, or nowhere. */
class RedirectedDownloadTest {

  private static final Map<String, String> NAMES =
      Map.of(
          "zoom.us", "203.0.113.1",
          "storage.example", "203.0.113.2",
          "inside.example", "10.1.2.3",
          "metadata.example", "169.254.169.254",
          "carrier.example", "100.64.0.1",
          "six.example", "fd00::1");

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().dynamicHttpsPort());

  @BeforeEach
  void start() {
    server.start();
    server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("file")));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void followsZoomToAPublicHost() throws Exception {
    redirectTo("https://storage.example:" + server.httpsPort() + "/stored");

    assertThat(download()).isEqualTo(4);
    server.verify(1, getRequestedFor(urlEqualTo("/stored")).withoutHeader("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://inside.example:PORT/stored",
        "https://metadata.example:PORT/stored",
        "https://carrier.example:PORT/stored",
        "https://six.example:PORT/stored",
        "https://10.1.2.3:PORT/stored",
        "https://192.168.0.1:PORT/stored",
        "https://[fd00::1]:PORT/stored",
        "https://[::ffff:10.1.2.3]:PORT/stored",
        "https://localhost:PORT/stored",
        "http://127.0.0.1:PLAIN/stored",
        "http://localhost:PLAIN/stored"
      })
  void doesNotFollowItIntoAPrivateNetwork(String location) {
    redirectTo(
        location
            .replace("PORT", String.valueOf(server.httpsPort()))
            .replace("PLAIN", String.valueOf(server.port())));

    assertThatThrownBy(this::download).isInstanceOf(ZoomException.class);
    server.verify(0, getRequestedFor(urlEqualTo("/stored")));
  }

  private void redirectTo(String location) {
    server.stubFor(
        get("/rec").willReturn(aResponse().withStatus(302).withHeader("Location", location)));
  }

  private long download() throws GeneralSecurityException {
    TrustManager all = new TrustsAll();
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, new TrustManager[] {all}, null);
    try (ZoomClient zoom =
        ZoomClient.builder()
            .credentials(Credentials.accessToken(() -> "token"))
            .retryPolicy(RetryPolicy.never())
            .httpClient(
                http ->
                    http.dns(RedirectedDownloadTest::lookup)
                        .socketFactory(new ToThisMachine())
                        .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) all)
                        .hostnameVerifier((host, session) -> true))
            .build()) {
      return zoom.download("https://zoom.us:" + server.httpsPort() + "/rec")
          .writeTo(new ByteArrayOutputStream());
    }
  }

  private static List<InetAddress> lookup(String host) throws UnknownHostException {
    return List.of(InetAddress.getByName(NAMES.getOrDefault(host, host)));
  }

  /** Whatever the address, the connection is to the server of this test. */
  private static final class ToThisMachine extends SocketFactory {
    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress address, int timeout) throws IOException {
          int port = ((InetSocketAddress) address).getPort();
          super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class TrustsAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
