package io.github.zoomjava.testkit.server;

import io.github.zoomjava.core.auth.Credentials.ServerToServer;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.server.control.Control;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Says how to talk to a FakeZoom, in lines that a shell can read as variables. */
final class Greeting {
  private static final int PEM_WIDTH = 64;

  private Greeting() {}

  static String of(FakeZoom fake) {
    ServerToServer app = (ServerToServer) fake.credentials();
    String lines =
        """
        # FakeZoom is listening. Ctrl+C ends it.
        ZOOM_BASE_URL=%s
        ZOOM_OAUTH_URL=%s
        ZOOM_ACCOUNT_ID=%s
        ZOOM_CLIENT_ID=%s
        ZOOM_CLIENT_SECRET=%s
        FAKE_ZOOM_URL=%s
        """
            .formatted(
                fake.baseUrl(),
                fake.oauthUrl(),
                app.accountId(),
                app.clientId(),
                app.clientSecret().get(),
                URI.create(fake.baseUrl()).resolve(Control.PATH));
    boolean https = fake.baseUrl().startsWith("https:");
    return https ? lines + "ZOOM_CERTIFICATE=" + file(fake.certificate()) + "\n" : lines;
  }

  /** Clients in other languages take the certificate that they shall trust from a file. */
  private static Path file(X509Certificate certificate) {
    try {
      Path file = Files.createTempFile("fake-zoom", ".pem");
      file.toFile().deleteOnExit();
      Base64.Encoder encoder = Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'});
      return Files.writeString(
          file,
          "-----BEGIN CERTIFICATE-----\n"
              + encoder.encodeToString(certificate.getEncoded())
              + "\n-----END CERTIFICATE-----\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the certificate", e);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("The certificate has no binary form", e);
    }
  }
}
