package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.auth.AuthorizationRequest;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The authorization code flow, with state and PKCE. */
public final class Authorizations {

  private static final int RANDOM_BYTES = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /** A base for callbacks that have a path and a query only. */
  private static final HttpUrl ANY_HOST = HttpUrl.get("https://localhost/");

  private final TokenEndpoint endpoint;
  private final OAuthApp app;
  private final RandomGenerator random;

  /** With what makes state and verifier. */
  public Authorizations(TokenEndpoint endpoint, OAuthApp app, RandomGenerator random) {
    this.endpoint = endpoint;
    this.app = app;
    this.random = random;
  }

  /** A request with a state and a verifier of its own. */
  public AuthorizationRequest begin(
      String redirectUri, String scope, String optionalScope, boolean includeGranted) {
    String state = secret();
    String verifier = secret();
    HttpUrl.Builder url =
        endpoint
            .beside("authorize")
            .newBuilder()
            .addQueryParameter("response_type", "code")
            .addQueryParameter("client_id", app.clientId())
            .addQueryParameter("redirect_uri", redirectUri)
            .addQueryParameter("state", state)
            .addQueryParameter("code_challenge", challenge(verifier))
            .addQueryParameter("code_challenge_method", "S256");
    if (!scope.isEmpty()) {
      url.addQueryParameter("scope", scope);
    }
    if (!optionalScope.isEmpty()) {
      url.addQueryParameter("optional_scope", optionalScope);
    }
    if (includeGranted) {
      url.addQueryParameter("include_granted_scopes", null);
    }
    return new AuthorizationRequest(url.build().toString(), redirectUri, state, verifier);
  }

  /** Tokens for the code of a callback; fails where the callback is not this request's. */
  public CompletableFuture<TokenSet> exchange(AuthorizationRequest request, String callbackUrl) {
    HttpUrl callback = ANY_HOST.resolve(callbackUrl);
    // A scheme of the app's own, which OkHttp does not read.
    int query = callbackUrl.indexOf('?');
    if (callback == null && query >= 0) {
      callback = ANY_HOST.resolve(callbackUrl.substring(query));
    }
    String state = parameter(callback, "state");
    if (state == null || !sameText(state, request.state())) {
      return failed(
          AuthFailure.FOREIGN_CALLBACK,
          "The callback does not carry the state of this request: it belongs to another session,"
              + " or somebody forged it.");
    }
    String error = parameter(callback, "error");
    if (error != null) {
      return failed(
          error.equals("access_denied") ? AuthFailure.ACCESS_DENIED : AuthFailure.UNKNOWN,
          "The callback says " + error + ".");
    }
    String code = parameter(callback, "code");
    if (code == null || code.isBlank()) {
      return failed(AuthFailure.FOREIGN_CALLBACK, "The callback carries no code.");
    }
    return endpoint.tokens(
        RepeatRule.NEVER,
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            request.redirectUri(),
            "code_verifier",
            request.codeVerifier()));
  }

  /** Tokens for a refresh token. */
  public CompletableFuture<TokenSet> refresh(String refreshToken) {
    return endpoint.tokens(
        RepeatRule.ONCE, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  /** Ends a token. */
  public CompletableFuture<JsonObject> revoke(String accessToken) {
    return endpoint.ask(endpoint.beside("revoke"), RepeatRule.ALWAYS, Map.of("token", accessToken));
  }

  /** Returns the challenge that is sent ahead of the verifier: RFC 7636, method S256. */
  static String challenge(String verifier) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private String secret() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  private static boolean sameText(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String parameter(@Nullable HttpUrl url, String name) {
    return url == null ? null : url.queryParameter(name);
  }

  private static CompletableFuture<TokenSet> failed(AuthFailure failure, String message) {
    return CompletableFuture.failedFuture(new ZoomAuthException(failure, message, null));
  }
}
