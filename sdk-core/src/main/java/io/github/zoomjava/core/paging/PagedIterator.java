package io.github.zoomjava.core.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Goes through the items of a list, and knows where it is. For one thread.
 *
 * @param <T> what is listed
 */
public final class PagedIterator<T> implements Iterator<T> {

  private final PageIterator<T> pages;
  private Iterator<T> page = Collections.emptyIterator();
  private Checkpoint pageBegin;
  private int taken;

  PagedIterator(PageIterator<T> pages) {
    this.pages = pages;
    this.pageBegin = pages.nextCheckpoint();
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && pages.hasNext()) {
      pageBegin = pages.nextCheckpoint();
      taken = 0;
      page = pages.next().items().iterator();
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There is no further item");
    }
    T item = page.next();
    taken++;
    return item;
  }

  /**
   * The place after the last item that {@link #next} gave. Save it when that item is done; {@link
   * Paged#from} goes on with the one after.
   */
  public Checkpoint checkpoint() {
    return pages.named(
        page.hasNext() || taken == 0 ? pageBegin.after(taken) : pages.nextCheckpoint());
  }
}
