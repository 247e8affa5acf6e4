package io.github.zoomjava.core.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.internal.Printable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;

/** Brings events, and what else the program wants to hear, to its threads. Never throws. */
final class SocketDelivery {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  private final EventHandlers handlers;
  private final Executor executor;
  private final BiConsumer<ZoomEvent, Throwable> onFailure;
  private final BiConsumer<Instant, Instant> onGap;

  SocketDelivery(
      EventHandlers handlers,
      Executor executor,
      BiConsumer<ZoomEvent, Throwable> onFailure,
      BiConsumer<Instant, Instant> onGap) {
    this.handlers = handlers;
    this.executor = executor;
    this.onFailure = onFailure;
    this.onGap = onGap;
  }

  /** Logs a failure, unless the program says otherwise. */
  static void log(ZoomEvent event, Throwable failure) {
    LOG.log(
        Level.WARNING,
        "A handler of the event " + Printable.word(event.event()) + " failed",
        failure);
  }

  /** Zoom puts the event into a string, and may put it there as it is. */
  void event(JsonElement content) {
    ZoomEvent event =
        content instanceof JsonPrimitive text
            ? handlers.reader().read(text.getAsString())
            : handlers.reader().read(content);
    try {
      executor.execute(() -> handle(event));
    } catch (RejectedExecutionException e) {
      failed(event, e);
    }
  }

  void gap(Instant from, Instant to) {
    try {
      executor.execute(() -> tell(() -> onGap.accept(from, to)));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, "The executor of an EventSocket took no gap", e);
    }
  }

  /** An error is the program's as well: the events after it are still to come. */
  private void handle(ZoomEvent event) {
    try {
      handlers.handle(event);
    } catch (RuntimeException | Error e) {
      failed(event, e);
    }
  }

  private void failed(ZoomEvent event, Throwable failure) {
    tell(() -> onFailure.accept(event, failure));
  }

  private static void tell(Runnable callback) {
    try {
      callback.run();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "A callback of an EventSocket failed", e);
    }
  }
}
