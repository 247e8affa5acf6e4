package io.github.zoomjava.testkit.internal.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What makes a client trust one certificate, and no other. */
public final class Trust {
  private Trust() {}

  /**
   * Trust in that identity; null for plain HTTP. A client without TLS starts faster, as it does not
   * read what the machine trusts.
   */
  public static Consumer<OkHttpClient.Builder> in(@Nullable Identity identity) {
    return identity == null
        ? client -> client.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
        : in(identity.certificate());
  }

  private static Consumer<OkHttpClient.Builder> in(X509Certificate certificate) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("fake-zoom", certificate);
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      X509TrustManager manager = (X509TrustManager) factory.getTrustManagers()[0];
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {manager}, null);
      return client -> client.sslSocketFactory(context.getSocketFactory(), manager);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("This JDK cannot trust a certificate", e);
    }
  }
}
