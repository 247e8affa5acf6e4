package io.github.zoomjava.core.auth;

import org.jspecify.annotations.Nullable;

/** Writes over what a store holds, by comparing and setting. */
final class Replacing {

  /** Many more than there are processes that store tokens of one key at the same time. */
  private static final int MOST_TRIES = 1_000;

  private Replacing() {}

  static void whateverIsThere(TokenStore store, String key, @Nullable TokenSet replacement) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (store.compareAndSet(key, store.load(key), replacement)) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new IllegalStateException(
        "The tokens were not stored: the store said "
            + MOST_TRIES
            + " times that it held others. Check its compareAndSet.");
  }
}
