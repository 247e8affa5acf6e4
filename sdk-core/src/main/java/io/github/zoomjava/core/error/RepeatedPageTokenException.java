package io.github.zoomjava.core.error;

/** Zoom sent a page token for the second time; following it would never end. */
public final class RepeatedPageTokenException extends ZoomException {

  private static final long serialVersionUID = 1;

  private final int pagesRead;

  /** After so many pages that had a token of their own. */
  public RepeatedPageTokenException(int pagesRead) {
    super(
        "Zoom sent the same page token twice after "
            + pagesRead
            + " pages, so this list would repeat for ever. Narrow the list down by its filters,"
            + " or stop after the pages already read.",
        null);
    this.pagesRead = pagesRead;
  }

  /** How many pages came before the repetition. */
  public int pagesRead() {
    return pagesRead;
  }
}
