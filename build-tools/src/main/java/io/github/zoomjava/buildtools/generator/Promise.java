package io.github.zoomjava.buildtools.generator;

/**
 * What a record promises of a component, whatever Zoom sends. Lists are always there, too, by their
 * type; everything else may be null, as what Zoom's documents require is not always sent.
 */
enum Promise {
  /** It may be null. */
  NONE(""),
  /** On the way to what an event is about: an empty record where it was not sent. */
  CONTAINER("~"),
  /** What other calls name the whole by: asking for it fails where it was not sent. */
  IDENTITY("#");

  private final String mark;

  Promise(String mark) {
    this.mark = mark;
  }

  /** What follows the name in the table of a record's codec. */
  String mark() {
    return mark;
  }
}
