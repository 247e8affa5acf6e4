package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One token for all calls of a client, replaced a minute before it expires, by one request however
 * many callers wait for it.
 */
public final class TokenCache implements Tokens {

  private static final Duration REPLACED_BEFORE_EXPIRY = Duration.ofSeconds(60);

  private final TokenEndpoint endpoint;
  private final Clock clock;
  private final Object lock = new Object();

  private volatile @Nullable AccessToken held;
  private @Nullable CompletableFuture<AccessToken> underWay;

  /** With where tokens come from, and the clock they expire by. */
  public TokenCache(TokenEndpoint endpoint, Clock clock) {
    this.endpoint = endpoint;
    this.clock = clock;
  }

  @Override
  public CompletableFuture<AccessToken> current() {
    AccessToken token = goodOne();
    return token != null ? CompletableFuture.completedFuture(token) : fetched();
  }

  @Override
  public CompletableFuture<AccessToken> inPlaceOf(AccessToken refused) {
    synchronized (lock) {
      // Another caller may have replaced it already; then that one is worth trying.
      if (held != null && held.value().equals(refused.value())) {
        held = null;
      }
    }
    return current();
  }

  @SuppressWarnings(
      "FutureReturnValueIgnored") // because the callback puts failures into the future of the
  // callers
  private CompletableFuture<AccessToken> fetched() {
    CompletableFuture<AccessToken> mine;
    synchronized (lock) {
      AccessToken token = goodOne();
      if (token != null) {
        return CompletableFuture.completedFuture(token);
      }
      if (underWay != null) {
        return underWay;
      }
      mine = new CompletableFuture<>();
      underWay = mine;
    }
    // Outside of the lock, and so are the waiting callers that this completes.
    endpoint.fetch().whenComplete((token, failure) -> arrived(mine, token, failure));
    return mine;
  }

  private void arrived(
      CompletableFuture<AccessToken> waiting,
      @Nullable AccessToken token,
      @Nullable Throwable failure) {
    synchronized (lock) {
      held = token;
      underWay = null;
    }
    if (token != null) {
      waiting.complete(token);
    } else {
      waiting.completeExceptionally(failure);
    }
  }

  private @Nullable AccessToken goodOne() {
    AccessToken token = held;
    if (token == null) {
      return null;
    }
    Instant replaced = token.expiresAt().minus(REPLACED_BEFORE_EXPIRY);
    return clock.instant().isBefore(replaced) ? token : null;
  }
}
