package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How a kind of credentials comes to new tokens. Does not block. */
public interface Renewal {

  /** New tokens in place of those that are stored, which may be none. */
  CompletableFuture<TokenSet> renew(@Nullable TokenSet stored);

  /** By an app's own credentials, for its account. */
  static Renewal serverToServer(TokenEndpoint endpoint, String accountId) {
    return stored ->
        endpoint.tokens(
            RepeatRule.ALWAYS,
            Map.of("grant_type", "account_credentials", "account_id", accountId));
  }

  /** By an app's own credentials, for itself. */
  static Renewal clientCredentials(TokenEndpoint endpoint) {
    return stored -> endpoint.tokens(RepeatRule.ALWAYS, Map.of("grant_type", "client_credentials"));
  }

  /** By the refresh token that is stored. */
  static Renewal refresh(TokenEndpoint endpoint, String user) {
    return stored -> {
      String refreshToken = stored == null ? null : stored.refreshToken();
      if (refreshToken == null) {
        return CompletableFuture.failedFuture(
            new ZoomAuthException(
                AuthFailure.NO_TOKENS_STORED,
                "No token: nothing to refresh is stored for the user \"" + user + "\".",
                null));
      }
      return endpoint.tokens(
          RepeatRule.ONCE, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    };
  }

  /** Signed here; Zoom is not asked. */
  static Renewal videoSdk(Credentials.VideoSdk app, Clock clock) {
    return stored -> {
      Instant now = clock.instant();
      Instant end = now.plus(Duration.ofHours(1));
      JsonObject claims = new JsonObject();
      claims.addProperty("iss", app.apiKey());
      claims.addProperty("iat", now.getEpochSecond());
      claims.addProperty("exp", end.getEpochSecond());
      String jwt = Jwt.hs256(claims, app.apiSecret().get());
      return CompletableFuture.completedFuture(
          new TokenSet(new AccessToken(jwt, end, Set.of(), null), null));
    };
  }
}
