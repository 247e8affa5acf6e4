package io.github.zoomjava.core.paging;

import io.github.zoomjava.core.internal.Failures;
import io.github.zoomjava.core.internal.Futures;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Goes through the pages of a list, and may have the one after under way. For one thread. */
final class PageIterator<T> implements Iterator<Page<T>> {

  private final List<PageFetch<T>> parts;
  private final Progress<T> progress;
  private final boolean prefetches;
  private @Nullable Page<T> next;
  private @Nullable CompletableFuture<? extends Page<T>> underWay;

  PageIterator(List<PageFetch<T>> parts, Progress<T> progress, boolean prefetches) {
    this.parts = parts;
    this.progress = progress;
    this.prefetches = prefetches;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !progress.isOver()) {
      next = fetched();
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
    Page<T> wanted = progress.read(page);
    if (prefetches && !progress.isOver()) {
      underWay = ahead();
    }
    return wanted;
  }

  /** Returns the place where the page begins that {@link #next} gives. */
  Checkpoint nextCheckpoint() {
    return progress.next();
  }

  /** Returns the place together with the operation of its list. */
  Checkpoint named(Checkpoint place) {
    return place.part() < parts.size() ? place.of(parts.get(place.part()).operation()) : place;
  }

  /** Never throws, as the page before is still to be given. */
  private CompletableFuture<? extends Page<T>> ahead() {
    try {
      return parts.get(progress.part()).fetchAsync(progress.token());
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private Page<T> fetched() {
    CompletableFuture<? extends Page<T>> ahead = underWay;
    underWay = null;
    try {
      return ahead == null
          ? parts.get(progress.part()).fetch(progress.token())
          : Futures.get(ahead);
    } catch (RuntimeException e) {
      throw progress.explained(Failures.unchecked(e));
    }
  }
}
