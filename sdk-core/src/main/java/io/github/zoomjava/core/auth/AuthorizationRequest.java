package io.github.zoomjava.core.auth;

import java.io.Serializable;

/**
 * An authorization that a user has been asked for: what to send the browser to, and what to keep in
 * the user's session until it comes back. Use it for one callback, and forget it then. Made by
 * {@link ZoomOAuth#authorize}.
 *
 * @param url where the browser goes
 * @param redirectUri where Zoom sends it back to
 * @param state what the callback has to carry; 256 random bits
 * @param codeVerifier what proves that code and request belong together; a secret
 */
public record AuthorizationRequest(
    String url, String redirectUri, String state, String codeVerifier) implements Serializable {

  private static final long serialVersionUID = 1;

  /** Without state and verifier, as whoever has them can answer for the user. */
  @Override
  public String toString() {
    return "AuthorizationRequest[redirectUri=" + redirectUri + ", ***]";
  }
}
