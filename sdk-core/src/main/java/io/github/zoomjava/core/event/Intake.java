package io.github.zoomjava.core.event;

import io.github.zoomjava.core.internal.Listeners;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;

/** Takes verified deliveries in and sees to it that each is handled, once. Thread-safe. */
final class Intake {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  private final EventHandlers handlers;
  private final Inbox inbox;
  private final SeenDeliveries seen;
  private final Executor executor;
  private final BiConsumer<? super Delivery, ? super Throwable> deadLetters;
  private final InFlight inFlight = new InFlight();

  Intake(
      EventHandlers handlers,
      Inbox inbox,
      SeenDeliveries seen,
      Executor executor,
      BiConsumer<? super Delivery, ? super Throwable> deadLetters) {
    this.handlers = handlers;
    this.inbox = inbox;
    this.seen = seen;
    this.executor = executor;
    this.deadLetters = deadLetters;
  }

  /** Goes on with what an earlier process left, in this thread where the executor has no room. */
  void resume() {
    for (Delivery delivery : inbox.leftovers()) {
      seen.add(delivery.id());
      inFlight.begin();
      try {
        executor.execute(() -> handle(delivery));
      } catch (RejectedExecutionException full) {
        handle(delivery);
      }
    }
  }

  /** Whether Zoom need not send it again, as it is taken now or was before. */
  boolean take(Delivery delivery) {
    if (!inFlight.begin()) {
      return false;
    }
    boolean handedOver = false;
    try {
      // Kept first and remembered then: a process that is killed in between has not lost it.
      Inbox.Outcome outcome = inbox.keep(delivery);
      if (outcome != Inbox.Outcome.KEPT) {
        return outcome == Inbox.Outcome.KEPT_BEFORE;
      }
      if (!isNew(delivery)) {
        return true;
      }
      handedOver = handOver(delivery);
      return handedOver;
    } finally {
      if (!handedOver) {
        inFlight.end();
      }
    }
  }

  /** See {@link WebhookHandler#drain}. */
  boolean drain(Duration longest) throws InterruptedException {
    return inFlight.drain(longest);
  }

  private boolean isNew(Delivery delivery) {
    boolean isNew = false;
    try {
      isNew = seen.add(delivery.id());
      return isNew;
    } finally {
      if (!isNew) {
        inbox.remove(delivery.id());
      }
    }
  }

  private boolean handOver(Delivery delivery) {
    boolean handedOver = false;
    try {
      executor.execute(() -> handle(delivery));
      handedOver = true;
    } catch (RejectedExecutionException full) {
      LOG.log(Level.WARNING, "The executor took no more deliveries; Zoom is to come again");
    } finally {
      if (!handedOver) {
        seen.remove(delivery.id());
        inbox.remove(delivery.id());
      }
    }
    return handedOver;
  }

  private void handle(Delivery delivery) {
    try {
      callHandlers(delivery);
      inbox.remove(delivery.id());
    } catch (Throwable e) {
      LOG.log(Level.ERROR, delivery + " stays in the inbox", e);
    } finally {
      inFlight.end();
    }
  }

  private void callHandlers(Delivery delivery) {
    try {
      handlers.handle(handlers.reader().read(delivery.body()));
    } catch (Throwable e) {
      deadLetters.accept(delivery, e);
    }
  }
}
