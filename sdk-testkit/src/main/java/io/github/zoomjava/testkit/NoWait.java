package io.github.zoomjava.testkit;

import io.github.zoomjava.core.retry.Sleeper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Lets retries happen at once: against a fake account there is nothing to wait for. */
final class NoWait implements Sleeper {
  @Override
  public void sleep(Duration duration) {}

  @Override
  public void schedule(Duration delay, Runnable task) {
    CompletableFuture<Void> unused = CompletableFuture.runAsync(task);
  }

  @Override
  public void repeat(Duration interval, BooleanSupplier task) {
    Sleeper.system().repeat(interval, task);
  }
}
