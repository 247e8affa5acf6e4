package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One token for all calls of a client, replaced a minute before it expires, by one request however
 * many callers wait for it: threads of this process, and other processes where the store has locks.
 * New tokens are stored before anybody gets them.
 */
public final class TokenCache implements Tokens {

  private static final Duration REPLACED_BEFORE_EXPIRY = Duration.ofSeconds(60);

  private final Renewal renewal;
  private final TokenStore store;
  private final String key;
  private final Clock clock;
  private final Executor threads;
  private final Object lock = new Object();

  private volatile @Nullable AccessToken held;
  private volatile @Nullable String refused;
  private @Nullable CompletableFuture<AccessToken> underWay;

  /** What could not be stored, and what was stored before; used by the one renewal under way. */
  private @Nullable TokenSet unsaved;

  private @Nullable TokenSet before;

  /**
   * With where tokens come from and where they are kept.
   *
   * @param threads where renewals may block
   */
  public TokenCache(Renewal renewal, TokenStore store, String key, Clock clock, Executor threads) {
    this.renewal = renewal;
    this.store = store;
    this.key = key;
    this.clock = clock;
    this.threads = threads;
  }

  @Override
  public CompletableFuture<AccessToken> current() {
    AccessToken token = held;
    return isGood(token) ? CompletableFuture.completedFuture(token) : fetched();
  }

  @Override
  public CompletableFuture<AccessToken> inPlaceOf(AccessToken rejected) {
    synchronized (lock) {
      // Another caller may have replaced it already; then that one is worth trying.
      if (held != null && held.value().equals(rejected.value())) {
        held = null;
        refused = rejected.value();
      }
    }
    return current();
  }

  private CompletableFuture<AccessToken> fetched() {
    CompletableFuture<AccessToken> mine;
    synchronized (lock) {
      if (isGood(held)) {
        return CompletableFuture.completedFuture(held);
      }
      if (underWay != null) {
        return underWay;
      }
      mine = new CompletableFuture<>();
      underWay = mine;
    }
    try {
      threads.execute(() -> renew(mine));
    } catch (RuntimeException closed) {
      arrived(mine, null, closed);
    }
    return mine;
  }

  /** Outside of the lock, and so are the waiting callers that this completes. */
  @SuppressWarnings("try") // because a lock is there to be held, not to be looked at
  private void renew(CompletableFuture<AccessToken> waiting) {
    try (TokenStore.Lock alone = store.lock(key)) {
      arrived(waiting, renewed().accessToken(), null);
    } catch (ZoomException e) {
      arrived(waiting, null, e);
    } catch (RuntimeException e) {
      arrived(
          waiting,
          null,
          new ZoomAuthException(AuthFailure.LOCAL, "No token, as the token store failed.", e));
    }
  }

  private TokenSet renewed() {
    if (unsaved != null) {
      saved(before, unsaved);
    }
    TokenSet stored = store.load(key);
    if (stored != null && isGood(stored.accessToken())) {
      return stored;
    }
    try {
      return saved(stored, fresh(stored));
    } catch (ZoomAuthException e) {
      // Somebody without the lock may have used the refresh token first, and stored what it gave.
      TokenSet now = store.load(key);
      if (e.failure() == AuthFailure.REFRESH_TOKEN_REJECTED && now != null && !now.equals(stored)) {
        return isGood(now.accessToken()) ? now : saved(now, fresh(now));
      }
      throw e;
    }
  }

  private TokenSet fresh(@Nullable TokenSet stored) {
    try {
      TokenSet fresh = renewal.renew(stored).join();
      // Zoom may give no new refresh token; then the old one goes on.
      return fresh.refreshToken() == null && stored != null
          ? new TokenSet(fresh.accessToken(), stored.refreshToken())
          : fresh;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** What is stored in the end: the new tokens, unless somebody stored others meanwhile. */
  private TokenSet saved(@Nullable TokenSet expected, TokenSet fresh) {
    unsaved = fresh;
    before = expected;
    boolean stored;
    try {
      stored = store.compareAndSet(key, expected, fresh);
    } catch (RuntimeException e) {
      throw new ZoomAuthException(
          AuthFailure.LOCAL,
          "New tokens could not be stored under the key \""
              + key
              + "\", so that they are not used yet. They are kept, and stored by the next call that"
              + " can: do not end the program before.",
          e);
    }
    unsaved = null;
    before = null;
    if (stored) {
      return fresh;
    }
    TokenSet others = store.load(key);
    if (others == null) {
      // Removed on purpose: these serve the callers that wait, and are not brought back.
      return fresh;
    }
    return isGood(others.accessToken()) ? others : saved(others, fresh);
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

  private boolean isGood(@Nullable AccessToken token) {
    if (token == null || token.value().equals(refused)) {
      return false;
    }
    // Far enough from the ends of time for the subtraction.
    Instant replaced =
        token.expiresAt().isBefore(Instant.MAX)
            ? token.expiresAt().minus(REPLACED_BEFORE_EXPIRY)
            : token.expiresAt();
    return clock.instant().isBefore(replaced);
  }
}
