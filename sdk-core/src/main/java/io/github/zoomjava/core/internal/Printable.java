package io.github.zoomjava.core.internal;

import org.jspecify.annotations.Nullable;

/**
 * Makes text from outside fit for messages and logs: what could forge a line, turn the direction of
 * writing or fill a disk is replaced.
 */
public final class Printable {

  private static final int LONGEST = 4_000;
  private static final int LONGEST_WORD = 100;

  private Printable() {}

  /** Returns a message, of at most 4,000 characters. */
  public static String text(String text) {
    return clean(text, LONGEST);
  }

  /** Returns an id or a name, of at most 100 characters; null for null. */
  public static @Nullable String word(@Nullable String word) {
    return word == null ? null : clean(word, LONGEST_WORD);
  }

  private static String clean(String text, int longest) {
    int end = Math.min(text.length(), longest);
    int i = 0;
    while (i < end && isHarmless(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(end + 3).append(text, 0, i);
    for (; i < end; i++) {
      char c = text.charAt(i);
      clean.append(isHarmless(c) ? c : c == '\n' || c == '\r' || c == '\t' ? ' ' : '\ufffd');
    }
    return end < text.length() ? clean.append("...").toString() : clean.toString();
  }

  private static boolean isHarmless(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
