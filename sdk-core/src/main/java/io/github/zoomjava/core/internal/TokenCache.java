package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One token for all calls of a client, replaced a minute before it expires, by one renewal however
 * many callers wait for it.
 */
public final class TokenCache implements Tokens {

  private static final Duration REPLACED_BEFORE_EXPIRY = Duration.ofSeconds(60);

  /** However short a life a fresh token claims: the token endpoint is not asked for each call. */
  private static final Duration LEAST_USE = Duration.ofSeconds(10);

  /** A token that was replaced in vain was not the reason: the next one is no better. */
  private static final Duration AFTER_VAIN_REPLACEMENT = Duration.ofSeconds(60);

  private final StoredTokens stored;
  private final Clock clock;
  private final Sleeper time;
  private final ExecutorService threads;
  private final Object lock = new Object();

  private volatile @Nullable Held held;
  private volatile @Nullable String refused;
  private volatile @Nullable Stopwatch sinceVainReplacement;
  private @Nullable CompletableFuture<AccessToken> underWay;

  /**
   * With where tokens come from.
   *
   * @param threads where renewals may block
   */
  public TokenCache(StoredTokens stored, Clock clock, Sleeper time, ExecutorService threads) {
    this.stored = stored;
    this.clock = clock;
    this.time = time;
    this.threads = threads;
  }

  @Override
  public CompletableFuture<AccessToken> current() {
    AccessToken token = usable();
    return token == null ? fetched() : CompletableFuture.completedFuture(token);
  }

  @Override
  public CompletableFuture<AccessToken> inPlaceOf(AccessToken rejected) {
    synchronized (lock) {
      // Another caller may have replaced it already; then that one is worth trying.
      if (held != null && held.token().value().equals(rejected.value())) {
        Stopwatch since = sinceVainReplacement;
        if (since != null && since.elapsed().compareTo(AFTER_VAIN_REPLACEMENT) < 0) {
          return CompletableFuture.completedFuture(rejected);
        }
        held = null;
        refused = rejected.value();
      }
    }
    return current();
  }

  /** Other calls that succeed by this token say nothing about those that do not. */
  @Override
  public void refusedAsWell(AccessToken token) {
    sinceVainReplacement = new Stopwatch(time);
  }

  private CompletableFuture<AccessToken> fetched() {
    CompletableFuture<AccessToken> mine;
    synchronized (lock) {
      AccessToken token = usable();
      if (token != null) {
        return CompletableFuture.completedFuture(token);
      }
      if (underWay != null) {
        return underWay.copy();
      }
      mine = new CompletableFuture<>();
      underWay = mine;
    }
    // Outside of the lock, and so are the waiting callers that the end completes.
    new Guarded(failure -> arrived(mine, null, explained(failure)))
        .execute(threads, () -> arrived(mine, stored.renewed(this::isGood).accessToken(), null));
    // Copies, as who gives up waiting must not end the waiting of others.
    return mine.copy();
  }

  private RuntimeException explained(Throwable failure) {
    if (failure instanceof ZoomException known) {
      return known;
    }
    return failure instanceof RejectedExecutionException && threads.isShutdown()
        ? new IllegalStateException("No token: the client is closed; make a new one", failure)
        : new ZoomAuthException(AuthFailure.LOCAL, "No token, as the token store failed.", failure);
  }

  private void arrived(
      CompletableFuture<AccessToken> waiting,
      @Nullable AccessToken token,
      @Nullable RuntimeException failure) {
    synchronized (lock) {
      held = token == null ? null : new Held(token, clock.instant().plus(LEAST_USE));
      if (token != null && token.value().equals(refused)) {
        // Zoom has no other: it is worth a try again, and not a request for each call.
        refused = null;
        refusedAsWell(token);
      }
      underWay = null;
    }
    if (token != null) {
      waiting.complete(token);
    } else {
      waiting.completeExceptionally(failure);
    }
  }

  private @Nullable AccessToken usable() {
    Held mine = held;
    if (mine == null || mine.token().value().equals(refused)) {
      return null;
    }
    boolean fresh = clock.instant().isBefore(mine.freshUntil());
    return fresh || isGood(mine.token()) ? mine.token() : null;
  }

  private boolean isGood(AccessToken token) {
    if (token.value().equals(refused)) {
      return false;
    }
    // Far enough from the ends of time for the subtraction.
    Instant replaced =
        token.expiresAt().isBefore(Instant.MAX)
            ? token.expiresAt().minus(REPLACED_BEFORE_EXPIRY)
            : token.expiresAt();
    return clock.instant().isBefore(replaced);
  }

  private record Held(AccessToken token, Instant freshUntil) {}
}
