package io.github.zoomjava.core.event;

import io.github.zoomjava.core.internal.Listeners;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells new deliveries from those that were here before, by a store that may fail. What is in doubt
 * is new: to handle twice is better than not at all. Thread-safe.
 */
final class OnceOnly {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);
  private static final int MOST_IN_DOUBT = 10_000;

  private final SeenDeliveries seen;

  /** Marks that the store may have kept though it failed, and did not forget. */
  private final Set<String> inDoubt = ConcurrentHashMap.newKeySet();

  OnceOnly(SeenDeliveries seen) {
    this.seen = seen;
  }

  /** Remembers a delivery; false if it was remembered before. */
  boolean add(Delivery delivery) {
    try {
      return delivery.marks().stream().allMatch(this::add);
    } catch (Throwable e) {
      forget(delivery);
      throw e;
    }
  }

  /** Forgets a delivery, which Zoom is to send again. */
  void forget(Delivery delivery) {
    for (String mark : delivery.marks()) {
      try {
        seen.remove(mark);
      } catch (Throwable e) {
        LOG.log(Level.WARNING, "The store of seen deliveries did not forget one", e);
        if (inDoubt.size() < MOST_IN_DOUBT) {
          inDoubt.add(mark);
        }
      }
    }
  }

  private boolean add(String mark) {
    boolean isNew = seen.add(mark);
    return inDoubt.remove(mark) || isNew;
  }
}
