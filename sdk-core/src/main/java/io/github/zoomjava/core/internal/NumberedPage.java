package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.paging.CountedPage;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A page together with the number it was asked for by. */
record NumberedPage<T>(CountedPage<T> page, int number) implements Page<T> {

  /** The answer to a request that asks for a number by this query parameter, or for the first. */
  static <T> Page<T> of(CountedPage<T> page, Request request, String parameter) {
    String asked = QueryValues.applied(request).url().queryParameter(parameter);
    return new NumberedPage<>(page, asked == null ? 1 : Integer.parseInt(asked.strip()));
  }

  @Override
  public List<T> items() {
    return page.items();
  }

  @Override
  public @Nullable String nextPageToken() {
    Integer count = page.pageCount();
    return count == null || number >= count ? null : Integer.toString(number + 1);
  }
}
