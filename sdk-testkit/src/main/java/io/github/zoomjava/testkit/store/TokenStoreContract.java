package io.github.zoomjava.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The contract between the SDK and a {@link TokenStore}. Implement it in a test class of your own:
 *
 * <pre>{@code
 * class RedisTokenStoreTest implements TokenStoreContract {
 *   public TokenStore store() { return new RedisTokenStore(...); }
 * }
 * }</pre>
 *
 * <p>Each test takes one store, and keys that no other test takes.
 */
public interface TokenStoreContract {

  /** The store to test; all of them may share what is stored. */
  TokenStore store();

  /** Returns whether {@link TokenStore#lock} is implemented; it need not be. */
  default boolean hasLocks() {
    return true;
  }

  /** Nothing is stored under a new key. */
  @Test
  default void holdsNothingAtFirst() {
    assertNull(store().load("contract-nothing"));
  }

  /** All that a set holds is there again, to the nanosecond. */
  @Test
  default void givesBackAllThatWasStored() {
    TokenStore store = store();
    TokenSet tokens =
        new TokenSet(
            new AccessToken(
                "token \u00e9\ud83d\ude00\"\\\n",
                Instant.parse("2027-01-02T03:04:05.123456789Z"),
                Set.of("b", "a"),
                "https://eu01api.zoom.us"),
            "refresh");

    assertTrue(store.compareAndSet("contract-all", null, tokens));
    assertEquals(tokens, store.load("contract-all"));
  }

  /** Stores only where the expected tokens are the stored ones. */
  @Test
  default void storesOnlyInPlaceOfWhatIsExpected() {
    TokenStore store = store();
    String key = "contract-expected";

    assertFalse(store.compareAndSet(key, tokens(1), tokens(2)));
    assertTrue(store.compareAndSet(key, null, tokens(1)));
    assertFalse(store.compareAndSet(key, null, tokens(2)));
    assertFalse(store.compareAndSet(key, tokens(2), tokens(3)));
    assertEquals(tokens(1), store.load(key));
    assertTrue(store.compareAndSet(key, tokens(1), tokens(2)));
    assertTrue(store.compareAndSet(key, tokens(2), null));
    assertNull(store.load(key));
  }

  /**
   * Tokens that are removed are gone, whether or not something was there; other keys are not
   * touched.
   */
  @Test
  default void removesWhatIsStored() {
    TokenStore store = store();
    store.put("contract-kept", tokens(1));
    store.put("contract-removed", tokens(2));

    store.remove("contract-removed");
    store.remove("contract-removed");

    assertNull(store.load("contract-removed"));
    assertEquals(tokens(1), store.load("contract-kept"));
    assertFalse(store.compareAndSet("contract-removed", tokens(2), tokens(3)));
  }

  /** A key may be anything, and stands for itself only. */
  @Test
  default void keepsKeysApart() {
    TokenStore store = store();
    List<String> keys =
        List.of(
            "contract",
            "Contract",
            "con/tract",
            "../contract",
            "con tract",
            "user:zoom.us/id/con%2Ftract",
            "c".repeat(500),
            "\u00e9");
    for (int i = 0; i < keys.size(); i++) {
      assertTrue(store.compareAndSet(keys.get(i), store.load(keys.get(i)), tokens(i)));
    }

    for (int i = 0; i < keys.size(); i++) {
      assertEquals(tokens(i), store.load(keys.get(i)), keys.get(i));
    }
  }

  /** Of many who replace the same tokens, one does. */
  @Test
  default void letsOneOfManyWin() throws Exception {
    TokenStore store = store();
    String key = "contract-race";
    store.put(key, tokens(0));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int round = 0; round < 20; round++) {
      TokenSet before = tokens(round);
      TokenSet after = tokens(round + 1);
      CountDownLatch go = new CountDownLatch(1);
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(
            threads.submit(
                () -> {
                  go.await();
                  return store.compareAndSet(key, before, after);
                }));
      }
      go.countDown();
      int winners = 0;
      for (Future<Boolean> result : results) {
        winners += result.get(30, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertEquals(1, winners);
    }
    threads.shutdown();
  }

  /** A lock has one holder, and any thread may open it. */
  @Test
  default void locksOneKeyForOneHolder() throws Exception {
    if (!hasLocks()) {
      return;
    }
    TokenStore store = store();
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> results = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      results.add(
          threads.submit(
              () -> {
                TokenStore.Lock lock = store.lock("contract-lock");
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                inside.decrementAndGet();
                new Thread(lock::close).start();
              }));
    }
    for (Future<?> result : results) {
      result.get(30, TimeUnit.SECONDS);
    }
    threads.shutdown();
    assertEquals(1, most.get());
    try (TokenStore.Lock one = store.lock("contract-one");
        TokenStore.Lock other = store.lock("contract-other")) {
      assertTrue(one != other);
    }
  }

  private static TokenSet tokens(int number) {
    return new TokenSet(
        new AccessToken("access-" + number, Instant.EPOCH.plusSeconds(number), Set.of(), null),
        "refresh-" + number);
  }
}
