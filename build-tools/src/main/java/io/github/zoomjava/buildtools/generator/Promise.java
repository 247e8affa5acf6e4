package io.github.zoomjava.buildtools.generator;

/**
 * A promise of a record about a component, whatever Zoom sends. Lists are always there, too, by
 * their type; everything else may be null, as what Zoom's documents require is not always sent.
 */
enum Promise {
  /** It may be null. */
  NONE(""),
  /** On the way to what an event is about: an empty record where it was not sent. */
  CONTAINER("~"),
  /**
   * An identity, by which other calls name the whole: asking for it fails where it was not sent.
   */
  IDENTITY("#");

  private final String mark;

  Promise(String mark) {
    this.mark = mark;
  }

  /** The mark that follows the name in the table of a record's codec. */
  String mark() {
    return mark;
  }
}
