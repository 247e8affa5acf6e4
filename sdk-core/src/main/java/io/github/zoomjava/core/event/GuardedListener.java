package io.github.zoomjava.core.event;

import io.github.zoomjava.core.internal.Listeners;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A listener of the program's that cannot harm what it listens to. */
record GuardedListener(WebhookListener listener) implements WebhookListener {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  @Override
  public void refused(Verdict reason) {
    tell(() -> listener.refused(reason));
  }

  @Override
  public void duplicate(Delivery delivery) {
    tell(() -> listener.duplicate(delivery));
  }

  @Override
  public void received(Delivery delivery, long waiting) {
    tell(() -> listener.received(delivery, waiting));
  }

  @Override
  public void postponed(@Nullable Throwable cause) {
    tell(() -> listener.postponed(cause));
  }

  @Override
  public void handled(Delivery delivery, Duration waited, Duration took) {
    tell(() -> listener.handled(delivery, waited, took));
  }

  @Override
  public void failed(Delivery delivery, Throwable failure, int attempt, boolean isDead) {
    tell(() -> listener.failed(delivery, failure, attempt, isDead));
  }

  private static void tell(Runnable what) {
    try {
      what.run();
    } catch (Throwable e) {
      LOG.log(Level.WARNING, "A listener of webhooks failed", e);
    }
  }
}
