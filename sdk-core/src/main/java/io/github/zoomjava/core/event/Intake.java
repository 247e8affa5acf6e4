package io.github.zoomjava.core.event;

import io.github.zoomjava.core.internal.Backoff;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Takes verified deliveries in and sees to it that each is handled, once. Thread-safe. */
final class Intake {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  private final EventHandlers handlers;
  private final Inbox inbox;
  private final OnceOnly once;
  private final Executor executor;
  private final RetryPolicy policy;
  private final Sleeper sleeper;
  private final WebhookListener listener;
  private final BiConsumer<? super Delivery, ? super Throwable> deadLetters;
  private final Backoff backoff;
  private final InFlight inFlight = new InFlight();

  Intake(WebhookHandler.Builder from, Executor executor) {
    this.handlers = from.handlers;
    this.inbox = from.inbox;
    this.once = new OnceOnly(from.seen);
    this.executor = executor;
    this.policy = from.retry;
    this.sleeper = from.sleeper;
    this.listener = from.listener;
    this.deadLetters = from.deadLetters;
    this.backoff = new Backoff(policy, from.random);
  }

  /** Goes on with what an earlier process left, in this thread where the executor has no room. */
  void resume() {
    for (String id : inbox.leftovers()) {
      inFlight.begin();
      Work work = new Work(() -> remembered(inbox.read(id)));
      work.execute();
    }
  }

  /** Returns whether Zoom need not send it again, as it is taken now or was before. */
  boolean take(Delivery delivery) {
    if (!inFlight.begin()) {
      return false;
    }
    boolean handedOver = false;
    try {
      // Kept first and remembered then: a process that is killed in between has not lost it.
      Inbox.Outcome outcome = inbox.keep(delivery);
      boolean isNew = outcome == Inbox.Outcome.KEPT && isNew(delivery);
      if (!isNew) {
        if (outcome != Inbox.Outcome.NOT_NOW) {
          listener.duplicate(delivery);
        }
        return outcome != Inbox.Outcome.NOT_NOW;
      }
      handedOver = handOver(delivery);
      return handedOver;
    } finally {
      if (!handedOver) {
        inFlight.end();
      }
    }
  }

  long waiting() {
    return inFlight.count();
  }

  /** See {@link WebhookHandler#drain}. */
  boolean drain(Duration longest) throws InterruptedException {
    return inFlight.drain(longest);
  }

  private boolean isNew(Delivery delivery) {
    boolean isNew = false;
    try {
      isNew = once.add(delivery);
      return isNew;
    } finally {
      if (!isNew) {
        inbox.remove(delivery.id());
      }
    }
  }

  /** So that what Zoom sends again of it is a duplicate; it is handled in any case. */
  private Delivery remembered(Delivery left) {
    once.add(left);
    return left;
  }

  private boolean handOver(Delivery delivery) {
    boolean handedOver = false;
    try {
      // Before it is handled, so that listeners hear in order.
      listener.received(delivery, waiting());
      executor.execute(new Work(() -> delivery));
      handedOver = true;
    } catch (RejectedExecutionException full) {
      LOG.log(Level.WARNING, "The executor took no more deliveries; Zoom is to come again");
    } finally {
      if (!handedOver) {
        once.forget(delivery);
        inbox.remove(delivery.id());
      }
    }
    return handedOver;
  }

  /** A delivery on its way through the handlers, as often as it takes. */
  private final class Work implements Runnable {

    private final Supplier<Delivery> source;
    private final long taken = sleeper.nanoTime();
    private int attempt;

    Work(Supplier<Delivery> source) {
      this.source = source;
    }

    /** In this thread where the executor has no room. */
    void execute() {
      try {
        executor.execute(this);
      } catch (RejectedExecutionException full) {
        run();
      }
    }

    @Override
    public void run() {
      boolean comesAgain = false;
      try {
        Delivery delivery = source.get();
        comesAgain = !handled(delivery);
        if (!comesAgain) {
          inbox.remove(delivery.id());
        }
      } catch (Throwable e) {
        LOG.log(Level.ERROR, "A delivery stays in the inbox", e);
      } finally {
        if (!comesAgain) {
          inFlight.end();
        }
      }
    }

    /** Returns whether it is done with, be it handled or buried. */
    private boolean handled(Delivery delivery) {
      long begun = sleeper.nanoTime();
      attempt++;
      try {
        handlers.handle(handlers.reader().read(delivery.body()));
      } catch (Throwable e) {
        boolean isDead = attempt >= policy.attempts();
        listener.failed(delivery, e, attempt, isDead);
        if (!isDead) {
          sleeper.schedule(backoff.afterFailure(attempt), this::execute);
          return false;
        }
        deadLetters.accept(delivery, e);
        return true;
      }
      listener.handled(delivery, since(taken, begun), since(begun, sleeper.nanoTime()));
      return true;
    }

    private static Duration since(long from, long to) {
      return Duration.ofNanos(to - from);
    }
  }
}
