package io.github.zoomjava.testkit.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.zoomjava.testkit.internal.tls.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** WireMock on a port of its own, all of whose requests come to one entrance. */
final class Listener implements AutoCloseable {
  private static final int THREADS = 80;
  private static final String LOOPBACK = "127.0.0.1";
  private static final String EVERYWHERE = "0.0.0.0";

  private final WireMockServer wireMock;
  private final String origin;

  private Listener(WireMockServer wireMock, String origin) {
    this.wireMock = wireMock;
    this.origin = origin;
  }

  /** Listens. It names the loopback address as its own in any case, as there it is reached. */
  static Listener of(ServerSettings settings, Entrance entrance) {
    int port = settings.port();
    @Nullable Identity identity = settings.identity();
    WireMockConfiguration options =
        WireMockConfiguration.options()
            .bindAddress(settings.everywhere() ? EVERYWHERE : LOOPBACK)
            .containerThreads(THREADS)
            .disableRequestJournal()
            // The JDK's client would ask for it; one such connection broke off in a test.
            .http2PlainDisabled(true)
            .stubRequestLoggingDisabled(true)
            .httpClientFactory((itself, trusting, hosts, system) -> Listener::askNobody)
            .extensions(entrance);
    if (identity == null) {
      WireMockServer wireMock = start(options.port(port), port);
      return new Listener(wireMock, "http://" + LOOPBACK + ":" + wireMock.port());
    }
    WireMockServer wireMock = startSecure(options.httpDisabled(true).httpsPort(port), identity);
    return new Listener(wireMock, "https://" + LOOPBACK + ":" + wireMock.httpsPort());
  }

  /** Nothing is ever passed on, so the start need not wait for WireMock's own client. */
  private static Response askNobody(Request request) {
    throw new UnsupportedOperationException("FakeZoom passes nothing on");
  }

  /** WireMock takes a key from a file only, which it needs no more once it has started. */
  private static WireMockServer startSecure(WireMockConfiguration options, Identity identity) {
    Path store = identity.store();
    try {
      return start(
          options
              .keystorePath(store.toString())
              .keystoreType("PKCS12")
              .keystorePassword(Identity.PASSWORD)
              .keyManagerPassword(Identity.PASSWORD),
          options.httpsSettings().port());
    } finally {
      delete(store);
    }
  }

  private static WireMockServer start(WireMockConfiguration options, int port) {
    WireMockServer wireMock = new WireMockServer(options);
    wireMock.stubFor(any(anyUrl()).willReturn(aResponse()));
    try {
      wireMock.start();
    } catch (FatalStartupException e) {
      throw new IllegalStateException("FakeZoom cannot listen at port " + port, e);
    }
    return wireMock;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }

  /** Scheme, address and port. */
  String origin() {
    return origin;
  }

  @Override
  public void close() {
    wireMock.stop();
  }
}
