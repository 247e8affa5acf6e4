package io.github.zoomjava.testkit.internal.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** What makes a client trust one certificate, and no other. */
public final class Trust {
  private final X509TrustManager manager;
  private final SSLSocketFactory sockets;

  private Trust(X509TrustManager manager, SSLSocketFactory sockets) {
    this.manager = manager;
    this.sockets = sockets;
  }

  /** Trust in a certificate. */
  public static Trust in(X509Certificate certificate) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("fake-zoom", certificate);
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      TrustManager[] managers = factory.getTrustManagers();
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers, null);
      return new Trust((X509TrustManager) managers[0], context.getSocketFactory());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("This JDK cannot trust a certificate", e);
    }
  }

  /** Gives a client this trust. */
  public void give(OkHttpClient.Builder client) {
    client.sslSocketFactory(sockets, manager);
  }
}
