package io.github.zoomjava.core.internal;

import java.util.concurrent.CompletableFuture;

/** A future that stops the call behind it when it, or any future derived from it, is cancelled. */
final class CallFuture<T> extends CompletableFuture<T> {

  private final Runnable stop;

  CallFuture(Runnable stop) {
    this.stop = stop;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(stop);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean wasRunning = !isDone();
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    // Stopping cancels the first future of the row, which must not stop the call again.
    if (cancelled && wasRunning) {
      stop.run();
    }
    return cancelled;
  }
}
