package io.github.zoomjava.core.auth;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** See {@link TokenStore#inMemory}. */
final class MemoryTokenStore implements TokenStore {

  private final Map<String, TokenSet> tokens = new ConcurrentHashMap<>();
  private final KeyLocks locks = new KeyLocks();

  @Override
  public @Nullable TokenSet load(String key) {
    return tokens.get(key);
  }

  @Override
  public boolean compareAndSet(
      String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
    boolean[] done = new boolean[1];
    tokens.compute(
        key,
        (same, current) -> {
          done[0] = Objects.equals(current, expected);
          return done[0] ? replacement : current;
        });
    return done[0];
  }

  @Override
  public Lock lock(String key) {
    return locks.lock(key);
  }

  @Override
  public String toString() {
    return "TokenStore[in memory]";
  }
}
