package io.github.zoomjava.buildtools.generator;

/**
 * How a value of a model is made in code.
 *
 * @param filled the type a lambda fills in
 * @param begin the expression for one with nothing set
 * @param end what turns that into the value
 */
record Making(String filled, String begin, String end) {

  /** A record is made by its builder; what is only sent is filled in itself. */
  static Making of(String type, boolean record) {
    return record
        ? new Making(type + ".Builder", type + ".builder()", ".build()")
        : new Making(type, "new " + type + "()", "");
  }

  /** The expression for one that a lambda has filled in. */
  String with(String lambda) {
    return begin + ".with(" + lambda + ")" + end;
  }
}
