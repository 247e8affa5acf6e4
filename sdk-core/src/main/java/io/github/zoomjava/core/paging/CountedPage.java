package io.github.zoomjava.core.paging;

import org.jspecify.annotations.Nullable;

/**
 * A page that says how many pages there are, but not which of them it is. {@link Paged} and {@link
 * AsyncPaged} know, from what they asked for.
 *
 * @param <T> what is listed
 */
public interface CountedPage<T> extends Page<T> {

  /** How many pages there are. */
  @Nullable Integer pageCount();

  /** Null, as the page itself cannot tell. */
  @Override
  default @Nullable String nextPageToken() {
    return null;
  }
}
