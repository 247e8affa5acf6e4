package io.github.zoomjava.core.paging;

import io.github.zoomjava.core.internal.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list that Zoom hands out page by page. Lazy: nothing is requested before the first
 * {@code hasNext()}, and a page only once the one before it is used up, so stopping early costs
 * nothing. Each iteration begins at the first page again.
 *
 * <p>While iterating, any exception of the call itself can be thrown, {@link
 * io.github.zoomjava.core.error.RepeatedPageTokenException} where Zoom sends in circles, {@link
 * io.github.zoomjava.core.error.ZoomException} after 1,000 pages in a row without an item, and
 * {@link io.github.zoomjava.core.error.PageTokenExpiredException} where more than 15 minutes went
 * by between two pages.
 *
 * <p>This object is immutable and thread-safe; an iterator or stream is for one thread.
 *
 * @param <T> what is listed
 */
public final class Paged<T> implements Iterable<T> {

  private final List<PageFetch<T>> parts;
  private final Checkpoint start;
  private final long limit;
  private final boolean prefetches;

  private Paged(List<PageFetch<T>> parts, Checkpoint start, long limit, boolean prefetches) {
    this.parts = parts;
    this.start = start;
    this.limit = limit;
    this.prefetches = prefetches;
  }

  /** Makes one of a function from a token, null for the first page, to its page. */
  public static <T> Paged<T> of(Function<@Nullable String, ? extends Page<T>> fetch) {
    return of(
        () -> "",
        fetch,
        token -> CompletableFuture.supplyAsync(() -> fetch.apply(token), Threads.shared()));
  }

  /**
   * As {@link #of(Function)}, with a way to get a page without blocking, for {@link #prefetch}.
   *
   * @param operation gives the name of the operation, for {@link Checkpoint}; empty for none
   */
  public static <T> Paged<T> of(
      Supplier<String> operation,
      Function<@Nullable String, ? extends Page<T>> fetch,
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetchAsync) {
    return new Paged<>(
        List.of(PageFetch.of(operation, fetch, fetchAsync)),
        Checkpoint.START,
        Long.MAX_VALUE,
        false);
  }

  /**
   * The items of several lists, one list after the other; each is made when it is its turn. {@link
   * DateRange} makes parts of times that are too long for one list.
   *
   * @param list gives the list of a part; its own limit and start do not count
   */
  public static <P, T> Paged<T> concat(List<P> parts, Function<? super P, Paged<T>> list) {
    List<PageFetch<T>> all = new ArrayList<>();
    for (P part : parts) {
      all.add(PageFetch.lazy(() -> list.apply(part).onlyPart()));
    }
    return new Paged<>(List.copyOf(all), Checkpoint.START, Long.MAX_VALUE, false);
  }

  /**
   * The same list, ended after so many items. No page is requested that is not needed for them.
   *
   * @throws IllegalArgumentException if the limit is negative
   */
  public Paged<T> limit(long items) {
    if (items < 0) {
      throw new IllegalArgumentException("limit is " + items + "; the least is 0");
    }
    return new Paged<>(parts, start, items, prefetches);
  }

  /** The same list, with the next page under way while one is used. */
  public Paged<T> prefetch() {
    return new Paged<>(parts, start, limit, true);
  }

  /**
   * The same list from that place on; {@link PagedIterator#checkpoint} tells places. A place in a
   * list of another operation is refused with an {@code IllegalArgumentException} when the
   * iteration begins.
   */
  public Paged<T> from(Checkpoint checkpoint) {
    return new Paged<>(parts, checkpoint, limit, prefetches);
  }

  @Override
  public PagedIterator<T> iterator() {
    return new PagedIterator<>(pageIterator());
  }

  /**
   * Returns the items as a sequential stream, as lazy as the iterator. It stays so where it is made
   * parallel: its source is not split, as that would read ahead.
   */
  public Stream<T> stream() {
    return StreamSupport.stream(new WholeSpliterator<>(iterator()), false);
  }

  /**
   * The pages themselves, as lazy as the items. Each is the record that the operation answers: cast
   * it for what comes beside the items, such as the messages that were edited or deleted.
   */
  public Iterable<Page<T>> pages() {
    return this::pageIterator;
  }

  private PageIterator<T> pageIterator() {
    if (!start.operation().isEmpty() && start.part() < parts.size()) {
      start.checkOperation(parts.get(start.part()).operation());
    }
    return new PageIterator<>(parts, new Progress<>(parts.size(), start, limit), prefetches);
  }

  private PageFetch<T> onlyPart() {
    if (parts.size() != 1) {
      throw new IllegalArgumentException("A part of a list cannot be a list of several parts");
    }
    return parts.get(0);
  }
}
