package io.github.zoomjava.core.paging;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives the items of an iterator one by one, and never splits: a split would fetch pages ahead. */
final class WholeSpliterator<T> implements Spliterator<T> {

  private final Iterator<T> items;

  WholeSpliterator(Iterator<T> items) {
    this.items = items;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    boolean more = items.hasNext();
    if (more) {
      action.accept(items.next());
    }
    return more;
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
