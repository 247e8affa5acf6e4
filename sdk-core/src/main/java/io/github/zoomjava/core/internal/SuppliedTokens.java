package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Tokens that somebody else looks after. */
public final class SuppliedTokens implements Tokens {

  private final Credentials.SuppliedToken credentials;

  /** From the user's supplier. */
  public SuppliedTokens(Credentials.SuppliedToken credentials) {
    this.credentials = credentials;
  }

  @Override
  public CompletableFuture<AccessToken> current() {
    try {
      String token = credentials.token().get();
      if (token == null || token.isBlank()) {
        throw new ZoomAuthException(
            AuthFailure.LOCAL, "The supplier of access tokens gave none.", null);
      }
      return CompletableFuture.completedFuture(
          new AccessToken(token.strip(), Instant.MAX, Set.of(), null));
    } catch (ZoomAuthException e) {
      return CompletableFuture.failedFuture(e);
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(
          new ZoomAuthException(
              AuthFailure.LOCAL, "No token, as the supplier of access tokens failed.", e));
    }
  }

  @Override
  public CompletableFuture<AccessToken> inPlaceOf(AccessToken refused) {
    return current();
  }
}
