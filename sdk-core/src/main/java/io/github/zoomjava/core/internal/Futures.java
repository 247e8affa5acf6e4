package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.error.ZoomIoException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what goes on elsewhere. */
public final class Futures {

  private Futures() {}

  /** The value, or the exception it failed with; cancels nothing if the thread is interrupted. */
  public static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ZoomException failure
          ? failure
          : new ZoomException("No token: " + e.getCause(), e.getCause());
    }
  }

  static ZoomIoException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new ZoomIoException(
        "The thread was interrupted while it waited; nothing was sent since. Call again if it is"
            + " still wanted.",
        e);
  }
}
