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
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      stop.run();
    }
    return cancelled;
  }
}
