package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ZoomIoException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
      throw Failures.unchecked(e);
    }
  }

  /** The same within that time. */
  static <T> T get(CompletableFuture<T> future, Duration longest) throws TimeoutException {
    try {
      return future.get(TimeUnit.NANOSECONDS.convert(longest), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw Failures.unchecked(e);
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
