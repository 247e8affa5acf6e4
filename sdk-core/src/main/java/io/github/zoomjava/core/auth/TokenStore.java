package io.github.zoomjava.core.auth;

import org.jspecify.annotations.Nullable;

/**
 * Keeps tokens, each set under a key. The keys are made by the SDK and name the kind of the
 * credentials, the host that gave the tokens out, the app and its user or account, such as {@code
 * user:zoom.us/CLIENT_ID/alice}; to a store they are any text. Zoom replaces a refresh token each
 * time it is used and the old one dies, so the new one must be stored before anybody uses it, and
 * two processes must not overwrite each other: that is what {@link #compareAndSet} is for.
 *
 * <p>Implementations are thread-safe. Those over a store that processes share, a database or a
 * cache, should also implement {@link #lock}, so that only one of them fetches new tokens. The
 * testkit's {@code TokenStoreContract} tests an implementation.
 *
 * <p>What an implementation throws fails the call that needs a token.
 */
public interface TokenStore {

  /**
   * Returns the tokens that are stored under that key, or null.
   *
   * @throws IllegalStateException if what is stored is no token set; a client that fetches tokens
   *     by its own credentials then {@linkplain #put puts} new ones there
   */
  @Nullable TokenSet load(String key);

  /**
   * Stores the replacement if what is stored equals what is expected; as one step.
   *
   * @param expected null for nothing
   * @param replacement null to remove what is stored
   * @return whether it was stored; by then it survives a crash, if the store survives any
   */
  boolean compareAndSet(String key, @Nullable TokenSet expected, @Nullable TokenSet replacement);

  /**
   * Stores these tokens whatever was stored before: after a user has authorized the app anew.
   *
   * @throws IllegalStateException if others store tokens all the time
   */
  default void put(String key, TokenSet tokens) {
    Replacing.whateverIsThere(this, key, tokens);
  }

  /**
   * Removes what is stored: after a user has removed the app. Calls that need a token fail from
   * then on; one that is being fetched is not stored.
   *
   * @throws IllegalStateException if others store tokens all the time
   */
  default void remove(String key) {
    Replacing.whateverIsThere(this, key, null);
  }

  /**
   * Waits until nobody else holds the lock of that key, and holds it until it is closed, maybe by
   * another thread. Taken while new tokens are fetched. By default there is {@link Lock#NONE}; then
   * a refresh token that another process was first to use costs some seconds of looking for what it
   * stores.
   */
  default Lock lock(String key) {
    return Lock.NONE;
  }

  /** Held until it is closed. */
  interface Lock extends AutoCloseable {

    /** Says that the store has no locks. */
    Lock NONE = () -> {};

    @Override
    void close();
  }

  /** A store that forgets with the process. */
  static TokenStore inMemory() {
    return new MemoryTokenStore();
  }
}
