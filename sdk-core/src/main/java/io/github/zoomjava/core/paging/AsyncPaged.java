package io.github.zoomjava.core.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list that Zoom hands out page by page, without blocking. Nothing is requested
 * before one of the methods is called, and each call begins at the first page. One page is under
 * way at a time; consumers are called in order, on the thread that received the page, and a
 * consumer that throws ends the run. Cancelling the future ends it, too.
 *
 * <p>Thread-safe.
 *
 * @param <T> what is listed
 */
public final class AsyncPaged<T> {

  private final Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch;

  private AsyncPaged(
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch) {
    this.fetch = fetch;
  }

  /** Makes one of a function from a token, null for the first page, to its page. */
  public static <T> AsyncPaged<T> of(
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch) {
    return new AsyncPaged<>(fetch);
  }

  /** Hands each item to the consumer; completes after the last. */
  public CompletableFuture<Void> forEach(Consumer<? super T> consumer) {
    return forEachPage(page -> page.items().forEach(consumer));
  }

  /** Collects all items; mind the memory. */
  public CompletableFuture<List<T>> toList() {
    List<T> items = new ArrayList<>();
    CompletableFuture<List<T>> result = new CompletableFuture<>();
    new Run<>(fetch, page -> items.addAll(page.items()), result, () -> List.copyOf(items)).start();
    return result;
  }

  /** Hands each page to the consumer; completes after the last. */
  @SuppressWarnings("NullAway") // because null is the one value a Void has
  public CompletableFuture<Void> forEachPage(Consumer<Page<T>> consumer) {
    CompletableFuture<Void> result = new CompletableFuture<>();
    new Run<>(fetch, consumer, result, () -> null).start();
    return result;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // because the callback puts failures into result
  private static final class Run<T, R> {
    private final Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch;
    private final Consumer<Page<T>> consumer;
    private final CompletableFuture<R> result;
    private final Supplier<R> outcome;
    private final PageTokens tokens = new PageTokens();
    private volatile @Nullable CompletableFuture<? extends Page<T>> underWay;

    Run(
        Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch,
        Consumer<Page<T>> consumer,
        CompletableFuture<R> result,
        Supplier<R> outcome) {
      this.fetch = fetch;
      this.consumer = consumer;
      this.result = result;
      this.outcome = outcome;
    }

    void start() {
      result.whenComplete((done, failure) -> stop());
      from(null);
    }

    /** Loops over pages that are there at once, as recursion would exhaust the stack. */
    private void from(@Nullable String first) {
      String token = first;
      try {
        while (!result.isDone()) {
          CompletableFuture<? extends Page<T>> page = fetch.apply(token);
          if (!page.isDone()) {
            underWay = page;
            page.whenComplete(this::arrived);
            return;
          }
          token = consumed(page.join());
          if (token == null) {
            result.complete(outcome.get());
          }
        }
      } catch (CompletionException e) {
        result.completeExceptionally(e.getCause() == null ? e : e.getCause());
      } catch (RuntimeException e) {
        result.completeExceptionally(e);
      }
    }

    private void arrived(@Nullable Page<T> page, @Nullable Throwable failure) {
      if (page == null) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        result.completeExceptionally(cause == null ? failure : cause);
        return;
      }
      if (result.isDone()) {
        return;
      }
      try {
        String token = consumed(page);
        if (token == null) {
          result.complete(outcome.get());
        } else {
          from(token);
        }
      } catch (RuntimeException e) {
        result.completeExceptionally(e);
      }
    }

    private @Nullable String consumed(Page<T> page) {
      consumer.accept(page);
      return tokens.after(page);
    }

    private void stop() {
      CompletableFuture<? extends Page<T>> page = underWay;
      if (page != null && result.isCancelled()) {
        page.cancel(true);
      }
    }
  }
}
