package io.github.zoomjava.core.internal;

import java.util.concurrent.CompletableFuture;

/**
 * The future of work that is stopped once nobody waits for it: when it, or any future derived from
 * it, is completed from outside, be it cancelled or by its {@code orTimeout}.
 */
public final class CallFuture<T> extends CompletableFuture<T> {

  private final Runnable stop;

  /** With what stops the work; called at most once for each future of the row. */
  public CallFuture(Runnable stop) {
    this.stop = stop;
  }

  /** The end of the work itself, which there is nothing to stop after. */
  public boolean settle(T value) {
    return super.complete(value);
  }

  /** The same by a failure. */
  public boolean fail(Throwable failure) {
    return super.completeExceptionally(failure);
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(stop);
  }

  @Override
  public boolean complete(T value) {
    return stopped(super.complete(value));
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    return stopped(super.completeExceptionally(failure));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean first = !isDone();
    return stopped(first && super.cancel(mayInterruptIfRunning)) || isCancelled();
  }

  private boolean stopped(boolean first) {
    if (first) {
      stop.run();
    }
    return first;
  }
}
