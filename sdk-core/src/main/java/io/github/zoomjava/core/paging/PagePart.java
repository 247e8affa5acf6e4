package io.github.zoomjava.core.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some items of a page, in place of the page. */
record PagePart<T>(List<T> items, @Nullable String nextPageToken) implements Page<T> {

  /** The page without its first items, and with no more than that many. */
  static <T> Page<T> of(Page<T> page, int offset, long most) {
    List<T> items = page.items();
    int from = Math.min(offset, items.size());
    int to = from + (int) Math.min(items.size() - from, Math.max(0, most));
    return from == 0 && to == items.size()
        ? page
        : new PagePart<>(items.subList(from, to), page.nextPageToken());
  }
}
