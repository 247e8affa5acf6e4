package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.retry.Sleeper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one key of a store, renewed there: new ones are stored before anybody gets them,
 * and what other processes stored meanwhile is used. One renewal at a time.
 */
public final class StoredTokens {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);
  private static final int MOST_TRIES = 10;

  /** How often to look for what another process stores that has used the refresh token. */
  private static final int LOOKS = 12;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final Renewal renewal;
  private final TokenStore store;
  private final String key;
  private final boolean fromStored;
  private final Sleeper sleeper;
  private final RenewalPause pause;

  /** The tokens that could not be stored, and those that were stored before. */
  private @Nullable TokenSet unsaved;

  private @Nullable TokenSet before;

  /** True if what is stored is no token set, and may be written over. */
  private boolean unreadable;

  /**
   * With what renews them.
   *
   * @param fromStored whether that needs what is stored, so that it must not be lost
   */
  public StoredTokens(
      Renewal renewal, TokenStore store, String key, boolean fromStored, Sleeper sleeper) {
    this.renewal = renewal;
    this.store = store;
    this.key = key;
    this.fromStored = fromStored;
    this.sleeper = sleeper;
    this.pause = new RenewalPause(sleeper);
  }

  /** Returns the stored tokens if they are good, else new ones. Blocks. */
  TokenSet renewed(Predicate<AccessToken> isGood) {
    TokenStore.Lock alone = store.lock(key);
    try {
      return renewed(isGood, alone == TokenStore.Lock.NONE);
    } finally {
      unlock(alone);
    }
  }

  private TokenSet renewed(Predicate<AccessToken> isGood, boolean othersMayRenew) {
    if (unsaved != null) {
      saved(before, unsaved, isGood);
    }
    TokenSet stored = loaded();
    if (stored != null && isGood.test(stored.accessToken())) {
      return stored;
    }
    try {
      return saved(stored, fresh(stored), isGood);
    } catch (ZoomAuthException e) {
      TokenSet others =
          e.failure() == AuthFailure.REFRESH_TOKEN_REJECTED
              ? storedByOthers(stored, othersMayRenew ? LOOKS : 1)
              : null;
      if (others == null) {
        throw e;
      }
      return isGood.test(others.accessToken()) ? others : saved(others, fresh(others), isGood);
    }
  }

  private @Nullable TokenSet loaded() {
    unreadable = false;
    try {
      return store.load(key);
    } catch (IllegalStateException e) {
      if (fromStored) {
        throw e;
      }
      unreadable = true;
      return null;
    }
  }

  /**
   * Somebody without the lock may have used the refresh token first, and is about to store what it
   * gave; null if nobody is.
   */
  private @Nullable TokenSet storedByOthers(@Nullable TokenSet stored, int looks) {
    for (int look = 1; ; look++) {
      TokenSet now = store.load(key);
      if (now != null && !now.equals(stored)) {
        return now;
      }
      if (look >= looks) {
        return null;
      }
      try {
        sleeper.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        throw Futures.interrupted(e);
      }
    }
  }

  private TokenSet fresh(@Nullable TokenSet stored) {
    ZoomAuthException tooEarly = pause.failure(stored);
    if (tooEarly != null) {
      throw tooEarly;
    }
    try {
      TokenSet fresh = renewal.renew(stored).join();
      pause.succeeded();
      // Zoom may give no new refresh token; then the old one goes on.
      return fresh.refreshToken() == null && stored != null
          ? new TokenSet(fresh.accessToken(), stored.refreshToken())
          : fresh;
    } catch (CompletionException e) {
      RuntimeException failure = Failures.unchecked(e);
      pause.failed(stored, failure);
      throw failure;
    }
  }

  /**
   * Returns the tokens that are stored in the end: the new ones, unless somebody stored others
   * meanwhile.
   */
  private TokenSet saved(
      @Nullable TokenSet expected, TokenSet fresh, Predicate<AccessToken> isGood) {
    unsaved = fresh;
    before = expected;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (isReplaced(before, fresh)) {
        unsaved = null;
        return fresh;
      }
      TokenSet others = store.load(key);
      // Removed on purpose: these serve the callers that wait, and are not brought back.
      if (others == null || isGood.test(others.accessToken())) {
        unsaved = null;
        return others == null ? fresh : others;
      }
      before = others;
    }
    throw notStored(null);
  }

  private boolean isReplaced(@Nullable TokenSet expected, TokenSet fresh) {
    try {
      if (unreadable) {
        store.put(key, fresh);
        return true;
      }
      return store.compareAndSet(key, expected, fresh);
    } catch (Throwable e) {
      throw notStored(e);
    }
  }

  private ZoomAuthException notStored(@Nullable Throwable cause) {
    return new ZoomAuthException(
        AuthFailure.LOCAL,
        "New tokens could not be stored under the key \""
            + key
            + "\", so that they are not used yet"
            + (cause == null ? ": each time the store says that it holds others" : "")
            + ". They are kept, and stored by the next call that can: do not end the program"
            + " before.",
        cause);
  }

  private static void unlock(TokenStore.Lock lock) {
    try {
      lock.close();
    } catch (Throwable e) {
      LOG.log(Level.WARNING, "A lock of the token store could not be closed", e);
    }
  }
}
