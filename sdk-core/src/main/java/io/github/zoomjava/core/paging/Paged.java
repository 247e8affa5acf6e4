package io.github.zoomjava.core.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list that Zoom hands out page by page. Lazy: nothing is requested before the first
 * {@code hasNext()}, and a page only once the one before it is used up, so stopping early costs
 * nothing. Each iteration begins at the first page again.
 *
 * <p>While iterating, any exception of the call itself can be thrown, and {@link
 * io.github.zoomjava.core.error.RepeatedPageTokenException} where Zoom sends in circles. A page's
 * token lives for 15 minutes, so a slow reader should collect the items first.
 *
 * <p>This object is thread-safe; an iterator or stream is for one thread.
 *
 * @param <T> what is listed
 */
public final class Paged<T> implements Iterable<T> {

  private final Function<@Nullable String, ? extends Page<T>> fetch;

  private Paged(Function<@Nullable String, ? extends Page<T>> fetch) {
    this.fetch = fetch;
  }

  /** Makes one of a function from a token, null for the first page, to its page. */
  public static <T> Paged<T> of(Function<@Nullable String, ? extends Page<T>> fetch) {
    return new Paged<>(fetch);
  }

  @Override
  public Iterator<T> iterator() {
    return new Items<>(new Pages<>(fetch));
  }

  /** The items as a sequential stream, as lazy as the iterator. */
  public Stream<T> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
  }

  /** The pages themselves, as lazy as the items. */
  public Iterable<Page<T>> pages() {
    return () -> new Pages<>(fetch);
  }

  private static final class Pages<T> implements Iterator<Page<T>> {
    private final Function<@Nullable String, ? extends Page<T>> fetch;
    private final PageTokens tokens = new PageTokens();
    private @Nullable Page<T> next;
    private @Nullable String token;
    private boolean ended;

    Pages(Function<@Nullable String, ? extends Page<T>> fetch) {
      this.fetch = fetch;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = fetch.apply(token);
      }
      return next != null;
    }

    @Override
    public Page<T> next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException("There is no further page");
      }
      Page<T> page = next;
      next = null;
      // Ended first: a repeated token must not be asked for again by a caller who goes on.
      ended = true;
      token = tokens.after(page);
      ended = token == null;
      return page;
    }
  }

  private static final class Items<T> implements Iterator<T> {
    private final Pages<T> pages;
    private Iterator<T> page = Collections.emptyIterator();

    Items(Pages<T> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && pages.hasNext()) {
        page = pages.next().items().iterator();
      }
      return page.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There is no further item");
      }
      return page.next();
    }
  }
}
