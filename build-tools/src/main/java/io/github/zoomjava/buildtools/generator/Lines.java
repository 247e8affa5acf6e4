package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/** Breaks code that is too long for one line. */
final class Lines {

  private static final int WIDTH = 120;
  private static final int CONTINUATION = 4;

  private Lines() {}

  /** Opening, parts separated by commas, closing: on one line, on two, or on as few as it takes. */
  static String fit(int indent, String open, List<String> parts, String close) {
    String joined = String.join(", ", parts);
    boolean broken = joined.contains("\n");
    if (!broken && indent + open.length() + joined.length() + close.length() <= WIDTH) {
      return open + joined + close;
    }
    String margin = "\n" + " ".repeat(indent + CONTINUATION);
    if (!broken && indent + CONTINUATION + joined.length() + close.length() <= WIDTH) {
      return open + margin + joined + close;
    }
    return broken
        ? open + margin + String.join("," + margin, parts) + close
        : open + margin + flow(indent + CONTINUATION, indent + CONTINUATION, parts, close);
  }

  /** The same, but begins behind the opening. */
  static String fill(int indent, String open, List<String> parts, String close) {
    return open + flow(indent + open.length(), indent + CONTINUATION, parts, close);
  }

  /** As many parts on a line as there is room for, from that column on, then from that margin. */
  private static String flow(int column, int margin, List<String> parts, String close) {
    StringBuilder code = new StringBuilder();
    int at = column;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i) + (i + 1 < parts.size() ? "," : close);
      if (at + part.length() + 1 > WIDTH && at > margin) {
        code.append('\n').append(" ".repeat(margin));
        at = margin;
      } else if (i > 0) {
        code.append(' ');
        at++;
      }
      code.append(part);
      at += part.length();
    }
    return parts.isEmpty() ? close : code.toString();
  }

  /** Statements, as many on a line as there is room for. */
  static List<String> run(int indent, List<String> statements) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String statement : statements) {
      if (!line.isEmpty() && indent + line.length() + 1 + statement.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(statement);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * A declaration and what it extends or is set to, which moves to a line of its own if it must.
   */
  static String two(int indent, String head, String tail) {
    return two(indent, head, tail, CONTINUATION);
  }

  /** A comment and what it says something about, on one line if there is room. */
  static String commented(int indent, String comment, String code) {
    return two(indent, comment, code, 0);
  }

  private static String two(int indent, String head, String tail, int further) {
    boolean fits = indent + head.length() + 1 + tail.length() <= WIDTH && !tail.contains("\n");
    return head + (fits ? " " : "\n" + " ".repeat(indent + further)) + tail;
  }

  /** A method; one of a single statement is on one line if there is room. */
  static String method(int indent, String head, List<String> statements) {
    String line = head + " { " + String.join(" ", statements) + " }";
    if (statements.size() == 1 && indent + line.length() <= WIDTH && !line.contains("\n")) {
      return line;
    }
    String margin = "\n" + " ".repeat(indent);
    return head + " {" + margin + "  " + String.join(margin + "  ", statements) + margin + "}";
  }

  /** Words separated by commas, as a string expression. */
  static String text(int indent, List<String> words) {
    String margin = "\"\n" + " ".repeat(indent + 2 * CONTINUATION) + "+ \"";
    StringBuilder text = new StringBuilder("\"");
    int column = indent + CONTINUATION;
    for (int i = 0; i < words.size(); i++) {
      String literal = JavaNames.literal(words.get(i));
      String word = literal.substring(1, literal.length() - 1) + (i + 1 < words.size() ? "," : "");
      if (column + word.length() + CONTINUATION > WIDTH) {
        text.append(margin);
        column = indent + 2 * CONTINUATION + 3;
      }
      text.append(word);
      column += word.length();
    }
    return text.append('"').toString();
  }
}
