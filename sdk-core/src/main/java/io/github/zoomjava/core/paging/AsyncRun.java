package io.github.zoomjava.core.paging;

import io.github.zoomjava.core.internal.CallFuture;
import io.github.zoomjava.core.internal.Failures;
import io.github.zoomjava.core.internal.Guarded;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run through a list, without blocking. */
final class AsyncRun<T, R> {

  private final List<PageFetch<T>> parts;
  private final Progress<T> progress;
  private final Consumer<Page<T>> consumer;
  private final Supplier<R> outcome;
  private final CallFuture<R> result = new CallFuture<>(this::stop);
  private final Guarded guarded = new Guarded(this::fail);
  private volatile @Nullable CompletableFuture<? extends Page<T>> underWay;

  AsyncRun(
      List<PageFetch<T>> parts,
      Progress<T> progress,
      Consumer<Page<T>> consumer,
      Supplier<R> outcome) {
    this.parts = parts;
    this.progress = progress;
    this.consumer = consumer;
    this.outcome = outcome;
  }

  CompletableFuture<R> start() {
    guarded.run(this::goOn);
    return result;
  }

  /** Loops over pages that are there at once, as recursion would exhaust the stack. */
  private void goOn() {
    while (!result.isDone()) {
      if (progress.isOver()) {
        result.settle(outcome.get());
        return;
      }
      CompletableFuture<? extends Page<T>> page =
          parts.get(progress.part()).fetchAsync(progress.token());
      underWay = page;
      if (!page.isDone()) {
        guarded.then(page, this::arrived);
        break;
      }
      consumer.accept(progress.read(page.join()));
    }
    CompletableFuture<? extends Page<T>> last = underWay;
    if (result.isDone() && last != null) {
      // Ended between two pages, or while one was asked for.
      last.cancel(true);
    }
  }

  private void arrived(Page<T> page) {
    if (!result.isDone()) {
      consumer.accept(progress.read(page));
      goOn();
    }
  }

  private void fail(Throwable failure) {
    RuntimeException known = Failures.unchecked(failure);
    result.fail(progress.explained(known));
  }

  private void stop() {
    result.fail(new CancellationException("The list was ended by its reader"));
    CompletableFuture<? extends Page<T>> page = underWay;
    if (page != null) {
      page.cancel(true);
    }
  }
}
