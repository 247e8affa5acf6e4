package io.github.zoomjava.core.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list that Zoom hands out page by page, without blocking. Nothing is requested
 * before one of the methods is called, and each call begins at the first page. One page is under
 * way at a time; consumers are called in order, on the thread that received the page, and a
 * consumer that throws ends the run. So does completing the future from outside, or one derived
 * from it: by cancelling, by its {@code orTimeout}. Fails as {@link Paged} does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is listed
 */
public final class AsyncPaged<T> {

  private final List<PageFetch<T>> parts;
  private final Checkpoint start;
  private final long limit;

  private AsyncPaged(List<PageFetch<T>> parts, Checkpoint start, long limit) {
    this.parts = parts;
    this.start = start;
    this.limit = limit;
  }

  /** Makes one of a function from a token, null for the first page, to its page. */
  public static <T> AsyncPaged<T> of(
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch) {
    return of(() -> "", fetch);
  }

  /**
   * As {@link #of(Function)}, for a list of an operation.
   *
   * @param operation gives the name of the operation, for {@link Checkpoint}; empty for none
   */
  public static <T> AsyncPaged<T> of(
      Supplier<String> operation,
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch) {
    return new AsyncPaged<>(
        List.of(PageFetch.async(operation, fetch)), Checkpoint.START, Long.MAX_VALUE);
  }

  /** The items of several lists, one list after the other, as {@link Paged#concat}. */
  public static <P, T> AsyncPaged<T> concat(
      List<P> parts, Function<? super P, AsyncPaged<T>> list) {
    List<PageFetch<T>> all = new ArrayList<>();
    for (P part : parts) {
      all.add(PageFetch.lazy(() -> list.apply(part).onlyPart()));
    }
    return new AsyncPaged<>(List.copyOf(all), Checkpoint.START, Long.MAX_VALUE);
  }

  /**
   * The same list, ended after so many items.
   *
   * @throws IllegalArgumentException if the limit is negative
   */
  public AsyncPaged<T> limit(long items) {
    if (items < 0) {
      throw new IllegalArgumentException("limit is " + items + "; the least is 0");
    }
    return new AsyncPaged<>(parts, start, items);
  }

  /**
   * The same list from that place on, which a {@link PagedIterator} told. A place in a list of
   * another operation is refused with an {@code IllegalArgumentException} when the list is read.
   */
  public AsyncPaged<T> from(Checkpoint checkpoint) {
    return new AsyncPaged<>(parts, checkpoint, limit);
  }

  /** Hands each item to the consumer; completes after the last. */
  public CompletableFuture<Void> forEach(Consumer<? super T> consumer) {
    return forEachPage(page -> page.items().forEach(consumer));
  }

  /** Collects all items; mind the memory. */
  public CompletableFuture<List<T>> toList() {
    List<T> items = new ArrayList<>();
    return run(page -> items.addAll(page.items()), () -> List.copyOf(items));
  }

  /** Hands each page to the consumer; completes after the last. */
  @SuppressWarnings("NullAway") // because null is the one value a Void has
  public CompletableFuture<Void> forEachPage(Consumer<Page<T>> consumer) {
    return run(consumer, () -> null);
  }

  private <R> CompletableFuture<R> run(Consumer<Page<T>> consumer, Supplier<R> outcome) {
    if (!start.operation().isEmpty() && start.part() < parts.size()) {
      start.checkOperation(parts.get(start.part()).operation());
    }
    Progress<T> progress = new Progress<>(parts.size(), start, limit);
    return new AsyncRun<>(parts, progress, consumer, outcome).start();
  }

  private PageFetch<T> onlyPart() {
    if (parts.size() != 1) {
      throw new IllegalArgumentException("A part of a list cannot be a list of several parts");
    }
    return parts.get(0);
  }
}
