package io.github.zoomjava.testkit.internal.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What an authorization has to be completed with, by PKCE.
 *
 * @param value the challenge, empty where there is none
 * @param hashed whether it is the hash of the verifier, rather than the verifier itself
 */
record Challenge(String value, boolean hashed) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  /** That of a request; without a method it is the verifier itself. */
  static Challenge of(OAuthRequest request) {
    String value = request.parameter("code_challenge");
    String method = request.parameter("code_challenge_method");
    boolean hashed = method.equals("S256");
    if (!value.isEmpty() && !FORM.matcher(value).matches()) {
      throw OAuthRefusal.of("invalid_request", "A code_challenge has 43 to 128 characters");
    }
    if (!hashed && !method.isEmpty() && !method.equals("plain")) {
      throw OAuthRefusal.of("invalid_request", "A code_challenge_method is S256 or plain");
    }
    return new Challenge(value, hashed);
  }

  boolean isMissing() {
    return value.isEmpty();
  }

  /**
   * Returns whether that verifier belongs to it; where there is no challenge, any does, and none.
   */
  boolean isMetBy(String verifier) {
    return isMissing()
        || (FORM.matcher(verifier).matches() && value.equals(hashed ? hash(verifier) : verifier));
  }

  private static String hash(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Without the value, which may be the verifier itself. */
  @Override
  public String toString() {
    return "Challenge[***]";
  }
}
