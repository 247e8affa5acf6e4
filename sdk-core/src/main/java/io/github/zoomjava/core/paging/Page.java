package io.github.zoomjava.core.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Generated page types implement this.
 *
 * @param <T> what is listed
 */
public interface Page<T> {

  /** Returns the items of this page; it may be empty although more pages follow. */
  List<T> items();

  /**
   * Returns the token that asks for the next page; null or empty on the last one. It lives for 15
   * minutes.
   */
  @Nullable String nextPageToken();
}
