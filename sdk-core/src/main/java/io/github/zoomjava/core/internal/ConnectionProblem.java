package io.github.zoomjava.core.internal;

import java.io.IOException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The kinds of broken connections, as far as they differ in what helps. */
enum ConnectionProblem {
  /** A proxy asks for credentials; each further attempt could lock the account it asks for. */
  PROXY(
      "A proxy asks for credentials: give them by ZoomClient.builder().httpClient(http ->"
          + " http.proxyAuthenticator(...))"),

  /** The certificate is not trusted, or is another host's. */
  CERTIFICATE(
      "The certificate is not trusted: if a proxy of your company signs it, trust its CA in the"
          + " JVM's trust store or by ZoomClient.builder().httpClient(http ->"
          + " http.sslSocketFactory(...))"),

  /** Anything else, which may be over at the next attempt. */
  NETWORK("Check the network");

  /** The status by which proxies ask for credentials, and nobody else. */
  static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  private final String remedy;

  ConnectionProblem(String remedy) {
    this.remedy = remedy;
  }

  static ConnectionProblem of(IOException failure) {
    // OkHttp has no class for it.
    if ("Failed to authenticate with proxy".equals(failure.getMessage())) {
      return PROXY;
    }
    return failure instanceof SSLHandshakeException
            || failure instanceof SSLPeerUnverifiedException
            || failure.getCause() instanceof CertificateException
        ? CERTIFICATE
        : NETWORK;
  }

  /** Returns whether another attempt would meet it again. */
  boolean isPermanent() {
    return this != NETWORK;
  }

  /** Returns what helps, without a dot. */
  String remedy() {
    return remedy;
  }
}
