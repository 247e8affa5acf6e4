package io.github.zoomjava.core.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A lock for each key, which any thread may open; gone when nobody wants it. */
final class KeyLocks {

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  TokenStore.Lock lock(String key) {
    Entry entry =
        entries.compute(
            key,
            (same, present) -> {
              Entry wanted = present == null ? new Entry() : present;
              wanted.users++;
              return wanted;
            });
    entry.semaphore.acquireUninterruptibly();
    return () -> {
      entry.semaphore.release();
      entries.computeIfPresent(key, (same, present) -> --present.users == 0 ? null : present);
    };
  }

  private static final class Entry {
    private final Semaphore semaphore = new Semaphore(1);
    private int users;
  }
}
