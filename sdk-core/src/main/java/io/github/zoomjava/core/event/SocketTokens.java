package io.github.zoomjava.core.event;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.internal.Tokens;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The tokens for connections, which are to last for a while. Thread-safe. */
final class SocketTokens {

  private final Tokens tokens;
  private final Clock clock;
  private volatile @Nullable AccessToken refused;

  SocketTokens(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Zoom does not take this one any more. */
  void refused(AccessToken token) {
    refused = token;
  }

  /** Returns whether it is the one that Zoom does not take: then there was no other. */
  boolean isRefused(AccessToken token) {
    AccessToken bad = refused;
    return bad != null && bad.value().equals(token.value());
  }

  /** The client's, or another one if that is refused or near its end. */
  CompletableFuture<AccessToken> next() {
    AccessToken bad = refused;
    return (bad == null ? tokens.current() : tokens.inPlaceOf(bad))
        .thenCompose(
            token ->
                SocketLink.isNearItsEnd(token, clock.instant())
                    ? tokens.inPlaceOf(token)
                    : CompletableFuture.completedFuture(token));
  }
}
