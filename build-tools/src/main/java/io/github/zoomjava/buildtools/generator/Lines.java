package io.github.zoomjava.buildtools.generator;

import java.util.List;

/** Breaks code that is too long for one line. */
final class Lines {

  private static final int WIDTH = 100;
  private static final int CONTINUATION = 4;

  private Lines() {}

  /** Opening, parts separated by commas, closing: on one line, on two, or one line per part. */
  static String fit(int indent, String open, List<String> parts, String close) {
    String joined = String.join(", ", parts);
    if (indent + open.length() + joined.length() + close.length() <= WIDTH) {
      return open + joined + close;
    }
    String margin = "\n" + " ".repeat(indent + CONTINUATION);
    if (indent + CONTINUATION + joined.length() + close.length() <= WIDTH) {
      return open + margin + joined + close;
    }
    return open + margin + String.join("," + margin, parts) + close;
  }

  /** The same, with as many parts on a line as there is room for. */
  static String fill(int indent, String open, List<String> parts, String close) {
    StringBuilder code = new StringBuilder(open);
    int column = indent + open.length();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i) + (i + 1 < parts.size() ? "," : close);
      if (column + part.length() + 1 > WIDTH) {
        code.append('\n').append(" ".repeat(indent + CONTINUATION));
        column = indent + CONTINUATION;
      } else if (i > 0) {
        code.append(' ');
        column++;
      }
      code.append(part);
      column += part.length();
    }
    return parts.isEmpty() ? code.append(close).toString() : code.toString();
  }
}
