package io.github.zoomjava.core.error;

/** Why no token was to be had, as far as Zoom's answer tells. */
public enum AuthFailure {
  /** Client id or secret are wrong, or there is no such app. */
  CLIENT_REJECTED(
      "Check that client id and client secret belong together and that the app exists."),
  /** The app may not ask for tokens in this way. */
  GRANT_NOT_SUPPORTED(
      "Use the credentials that fit the type of the app: a server-to-server app takes"
          + " serverToServer, a general app user or clientCredentials."),
  /** The request lacks something, or holds something of the wrong form. */
  INVALID_REQUEST(
      "Check that account id, client id and client secret belong together and that the app is activated."),
  /** The redirect URI is not the one that began the authorization, or not registered. */
  REDIRECT_MISMATCH("Register exactly the redirect URI that was sent, on the app's page."),
  /** A scope that the app does not have. */
  SCOPE_REJECTED("Add the scope to the app, then authorize it again."),
  /** The code is too old, was used already, or was never given out. */
  CODE_REJECTED(
      "Begin the authorization anew; a code lives for five minutes and can be used once."),
  /** The refresh token is unknown, was used already, or was replaced by a later authorization. */
  REFRESH_TOKEN_REJECTED("Let the user authorize the app again; there is no other way back."),
  /** There are no tokens to begin with. */
  NO_TOKENS_STORED(
      "Let the user authorize the app with ZoomOAuth, whose exchange(request, callbackUrl, userKey)"
          + " stores the tokens."),
  /** The user who authorized the app is gone. */
  OWNER_GONE("Forget these tokens; another user has to authorize the app."),
  /** Zoom, an administrator or the user does not let the app in. */
  ACCESS_DENIED("Ask the user, or an administrator of the account, to allow the app."),
  /** Zoom has disabled the app. */
  APP_DISABLED("Ask Zoom's support about the app."),
  /** The device code was not used in time. */
  DEVICE_CODE_EXPIRED("Begin anew and show the new code."),
  /** The callback does not belong to this request. */
  FOREIGN_CALLBACK("Begin the authorization anew; do not use this code."),
  /** The server that answered is no token endpoint. */
  WRONG_URL("Check the OAuth URL; Zoom's is https://zoom.us/oauth/token."),
  /** Zoom was reached and failed. */
  SERVER_FAILED("Try again later; if it stays, give the tracking id to Zoom's support."),
  /** Zoom was not reached. */
  UNREACHABLE("Check the network and the OAuth URL."),
  /** A proxy on the way wants to know who asks. */
  PROXY_REFUSED(
      "Give the proxy its credentials: ZoomClient.builder().httpClient(http ->"
          + " http.proxyAuthenticator(...))."),
  /** The certificate of what answered is not trusted, or is another host's. */
  CERTIFICATE_REFUSED(
      "If a proxy of your company signs it, trust its CA in the JVM's trust store or by"
          + " ZoomClient.builder().httpClient(http -> http.sslSocketFactory(...))."),
  /** The server that answered would not shake hands, or in no way that both sides know. */
  TLS_REFUSED(
      "Check which TLS versions, ciphers and client certificates the other side takes, and whether a"
          + " proxy is in between."),
  /** A supplier or a store of this program failed. */
  LOCAL("Correct what the cause says; Zoom has nothing to do with it."),
  /** None of these. */
  UNKNOWN("Check the app's page on Zoom's Marketplace against the settings here.");

  private final String advice;

  AuthFailure(String advice) {
    this.advice = advice;
  }

  /** Returns the remedy, as a sentence. */
  public String advice() {
    return advice;
  }

  /** Returns whether only a new authorization by a user helps. */
  public boolean needsAuthorization() {
    return switch (this) {
      case CODE_REJECTED,
          REFRESH_TOKEN_REJECTED,
          NO_TOKENS_STORED,
          OWNER_GONE,
          DEVICE_CODE_EXPIRED,
          FOREIGN_CALLBACK ->
          true;
      default -> false;
    };
  }
}
