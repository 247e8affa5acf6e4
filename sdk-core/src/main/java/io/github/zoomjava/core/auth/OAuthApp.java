package io.github.zoomjava.core.auth;

import java.util.function.Supplier;

/**
 * An app of Zoom's Marketplace, as its token endpoint knows it. Immutable and thread-safe; the
 * secret never shows in {@code toString}.
 *
 * @param clientId its client id; that of development and that of production differ
 * @param authentication how it proves to be that app
 */
public record OAuthApp(String clientId, ClientAuthentication authentication) {

  /** Refuses a blank id. */
  public OAuthApp {
    Given.text("client id", clientId);
  }

  /** An app with a secret. */
  public static OAuthApp of(String clientId, String clientSecret) {
    String secret = Given.text("client secret", clientSecret);
    return of(clientId, () -> secret);
  }

  /** An app whose secret is asked for at each token request, so that it can be rotated. */
  public static OAuthApp of(String clientId, Supplier<String> clientSecret) {
    return new OAuthApp(clientId, ClientAuthentication.secret(clientSecret));
  }

  /** An app without a secret, on a device or in a browser, by its public client id. */
  public static OAuthApp publicClient(String clientId) {
    return new OAuthApp(clientId, ClientAuthentication.none());
  }

  @Override
  public String toString() {
    return "OAuthApp[clientId=" + clientId + ", ***]";
  }
}
