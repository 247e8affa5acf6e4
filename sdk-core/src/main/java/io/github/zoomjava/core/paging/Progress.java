package io.github.zoomjava.core.paging;

import io.github.zoomjava.core.error.PageTokenExpiredException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomException;
import org.jspecify.annotations.Nullable;

/**
 * How far one run through a list has come; the same for sync and async. For one thread at a time.
 */
final class Progress<T> {

  /** Filters leave pages empty, but not so many. */
  private static final int MOST_EMPTY = 1_000;

  private final int parts;
  private PageTokens tokens = new PageTokens();
  private int part;
  private @Nullable String token;
  private int offset;
  private long left;
  private int pagesRead;
  private int emptyInARow;

  /** From a place in a list of so many parts, to no more than so many items. */
  Progress(int parts, Checkpoint start, long limit) {
    this.parts = parts;
    this.part = start.part();
    this.token = start.pageToken();
    this.offset = start.offset();
    this.left = limit;
  }

  boolean isOver() {
    return part >= parts || left <= 0;
  }

  int part() {
    return part;
  }

  @Nullable String token() {
    return token;
  }

  /** Returns the place where the next page begins. */
  Checkpoint next() {
    return part >= parts
        ? new Checkpoint("", part, null, 0)
        : new Checkpoint("", part, token, offset);
  }

  /** Takes a page, and gives what of it is wanted. */
  Page<T> read(Page<T> page) {
    Page<T> wanted = PagePart.of(page, offset, left);
    pagesRead++;
    left -= wanted.items().size();
    if (left <= 0) {
      // The place stays on this page: what the limit cut off comes first after a checkpoint.
      offset += wanted.items().size();
      return wanted;
    }
    emptyInARow = page.items().isEmpty() ? emptyInARow + 1 : 0;
    offset = 0;
    int current = part;
    // Over first: a repeated token must not be asked for again by a caller who goes on.
    part = parts;
    token = tokens.after(page);
    if (token != null && emptyInARow >= MOST_EMPTY) {
      throw new ZoomException(
          MOST_EMPTY
              + " pages in a row hold nothing, and Zoom promises more. Narrow the list by its"
              + " parameters; if it stays, ask Zoom's support.",
          null);
    }
    part = current;
    if (token == null) {
      part++;
      tokens = new PageTokens();
    }
    return wanted;
  }

  /** The same failure, or what it means where a page was asked for by its token. */
  RuntimeException explained(RuntimeException failure) {
    return token != null
            && failure instanceof ZoomApiException e
            && PageTokenExpiredException.isBehind(e)
        ? new PageTokenExpiredException(e.error(), pagesRead)
        : failure;
  }
}
