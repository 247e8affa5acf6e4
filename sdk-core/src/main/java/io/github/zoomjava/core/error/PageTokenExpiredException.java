package io.github.zoomjava.core.error;

import java.util.Locale;

/**
 * Zoom has forgotten the token of a page: it lives for 15 minutes, and too much time went by since
 * the page before. What was read until then is good.
 */
public final class PageTokenExpiredException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  private final int pagesRead;

  /** After so many pages of this run. */
  public PageTokenExpiredException(ApiError error, int pagesRead) {
    super(
        error,
        "A page's token lives for 15 minutes. Begin again, and read faster, store the items first,"
            + " or narrow the list down.");
    this.pagesRead = pagesRead;
  }

  /** How many pages this run had read. */
  public int pagesRead() {
    return pagesRead;
  }

  /** Returns whether this is Zoom's answer to an old token, given that the request carried one. */
  public static boolean isBehind(ZoomApiException e) {
    String message = e.error().message() == null ? "" : e.error().message();
    String text = message.toLowerCase(Locale.ROOT);
    return (e.status() == 400 || e.status() == 403)
        && (text.contains("page token") || text.contains("next_page_token"));
  }
}
