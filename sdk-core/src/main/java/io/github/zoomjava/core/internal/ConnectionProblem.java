package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.AuthFailure;
import java.io.IOException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The kinds of broken connections, as far as they differ in what helps. */
enum ConnectionProblem {
  /** A proxy asks for credentials; each further attempt could lock the account it asks for. */
  PROXY(
      AuthFailure.PROXY_REFUSED,
      "A proxy asks for credentials: give them by ZoomClient.builder().httpClient(http ->"
          + " http.proxyAuthenticator(...))"),

  /** The certificate is not trusted, or is another host's. */
  CERTIFICATE(
      AuthFailure.CERTIFICATE_REFUSED,
      "The certificate is not trusted: if a proxy of your company signs it, trust its CA in the"
          + " JVM's trust store or by ZoomClient.builder().httpClient(http ->"
          + " http.sslSocketFactory(...))"),

  /** The two sides have no version or cipher in common, or one refuses the other. */
  TLS(
      AuthFailure.TLS_REFUSED,
      "The other side refuses the TLS handshake: check which versions, ciphers and client"
          + " certificates it takes, and whether a proxy is in between"),

  /** Anything else, which may be over at the next attempt. */
  NETWORK(AuthFailure.UNREACHABLE, "Check the network");

  /** The status by which proxies ask for credentials, and nobody else. */
  static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  private final AuthFailure failure;
  private final String remedy;

  ConnectionProblem(AuthFailure failure, String remedy) {
    this.failure = failure;
    this.remedy = remedy;
  }

  static ConnectionProblem of(IOException failure) {
    // OkHttp has no class for it.
    if ("Failed to authenticate with proxy".equals(failure.getMessage())) {
      return PROXY;
    }
    if (failure instanceof SSLPeerUnverifiedException
        || failure.getCause() instanceof CertificateException) {
      return CERTIFICATE;
    }
    // With such a cause the connection broke within the handshake, and nobody refused anything.
    boolean brokeOff = failure.getCause() instanceof IOException;
    return failure instanceof SSLHandshakeException && !brokeOff ? TLS : NETWORK;
  }

  /** Returns whether another attempt would meet it again. */
  boolean isPermanent() {
    return this != NETWORK;
  }

  /** Returns what it is called where a token was wanted. */
  AuthFailure failure() {
    return failure;
  }

  /** Returns what helps, without a dot. */
  String remedy() {
    return remedy;
  }
}
