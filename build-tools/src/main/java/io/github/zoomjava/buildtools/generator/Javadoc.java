package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment, wrapped. Takes HTML; {@link #escape} makes that of plain text. */
final class Javadoc {

  private static final int WIDTH = 120;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  static Javadoc of(String firstSentence) {
    return new Javadoc().paragraph(firstSentence);
  }

  Javadoc paragraph(String html) {
    if (!html.isBlank()) {
      paragraphs.add(paragraphs.isEmpty() ? html : "<p>" + html);
    }
    return this;
  }

  Javadoc list(List<String> items) {
    if (!items.isEmpty()) {
      paragraphs.add("<ul>\n  <li>" + String.join("\n  <li>", items) + "\n</ul>");
    }
    return this;
  }

  Javadoc tag(String tag) {
    tags.add(tag);
    return this;
  }

  /** The comment with that many spaces before each line, without the last line break. */
  String print(int indent) {
    String margin = " ".repeat(indent);
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      paragraph
          .lines()
          .forEach(
              line ->
                  wrap(line, WIDTH - indent - 3, line.startsWith("  <li>") ? "      " : "", lines));
    }
    if (!tags.isEmpty()) {
      lines.add("");
      tags.forEach(tag -> wrap(tag, WIDTH - indent - 3, "    ", lines));
    }
    boolean oneLine = lines.size() == 1 && lines.get(0).length() + indent + 7 <= WIDTH;
    if (oneLine) {
      return margin + "/** " + lines.get(0) + " */";
    }
    StringBuilder comment = new StringBuilder(margin).append("/**\n");
    for (String line : lines) {
      comment.append(margin).append(line.isEmpty() ? " *" : " * " + line).append('\n');
    }
    return comment.append(margin).append(" */").toString();
  }

  /** Plain text as HTML that is safe in a comment. */
  static String escape(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }

  /** Plain text inside a code tag, where braces must be in pairs. */
  static String code(String text) {
    boolean paired =
        text.chars().filter(c -> c == '{').count() == text.chars().filter(c -> c == '}').count();
    String safe = paired ? text : text.replaceAll("[{}]", "");
    return safe.replace("*/", "* /").replace("\\", "/").replaceAll("\\s+", " ");
  }

  private static void wrap(String text, int width, String hanging, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (line.length() + word.length() + 1 > width && !line.toString().isBlank()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(hanging);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
  }

  /** Splits at spaces, but never inside an inline tag such as a link. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ' ' && depth == 0 && !word.toString().isBlank()) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words;
  }
}
