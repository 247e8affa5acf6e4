package io.github.zoomjava.core.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run through a list, without blocking. */
@SuppressWarnings("FutureReturnValueIgnored") // because the callback puts failures into result
final class AsyncRun<T, R> {

  private final List<Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>>>
      parts;
  private final Progress<T> progress;
  private final Consumer<Page<T>> consumer;
  private final CompletableFuture<R> result;
  private final Supplier<R> outcome;
  private volatile @Nullable CompletableFuture<? extends Page<T>> underWay;

  AsyncRun(
      List<Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>>> parts,
      Progress<T> progress,
      Consumer<Page<T>> consumer,
      CompletableFuture<R> result,
      Supplier<R> outcome) {
    this.parts = parts;
    this.progress = progress;
    this.consumer = consumer;
    this.result = result;
    this.outcome = outcome;
  }

  void start() {
    result.whenComplete((done, failure) -> stop());
    goOn();
  }

  /** Loops over pages that are there at once, as recursion would exhaust the stack. */
  private void goOn() {
    try {
      while (!result.isDone()) {
        if (progress.isOver()) {
          result.complete(outcome.get());
          return;
        }
        CompletableFuture<? extends Page<T>> page =
            parts.get(progress.part()).apply(progress.token());
        if (!page.isDone()) {
          underWay = page;
          page.whenComplete(this::arrived);
          return;
        }
        consumer.accept(progress.read(page.join()));
      }
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void arrived(@Nullable Page<T> page, @Nullable Throwable failure) {
    if (page == null) {
      fail(failure);
      return;
    }
    if (result.isDone()) {
      return;
    }
    try {
      consumer.accept(progress.read(page));
    } catch (RuntimeException e) {
      fail(e);
      return;
    }
    goOn();
  }

  private void fail(@Nullable Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    result.completeExceptionally(
        cause instanceof RuntimeException known ? progress.explained(known) : cause);
  }

  private void stop() {
    CompletableFuture<? extends Page<T>> page = underWay;
    if (page != null && result.isCancelled()) {
      page.cancel(true);
    }
  }
}
