package io.github.zoomjava.core.internal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes times by a pattern of the letters {@code yMdHms}; every other character stands
 * for itself. As {@link IsoTime} does, it spares programs the start of a {@code DateTimeFormatter}.
 */
final class TimePattern {

  private static final String LETTERS = "yMdHms";

  private TimePattern() {}

  static String format(String pattern, LocalDateTime time) {
    int[] fields = {
      time.getYear(),
      time.getMonthValue(),
      time.getDayOfMonth(),
      time.getHour(),
      time.getMinute(),
      time.getSecond()
    };
    StringBuilder text = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); ) {
      int end = endOfField(pattern, i);
      int letter = LETTERS.indexOf(pattern.charAt(i));
      if (letter < 0) {
        text.append(pattern.charAt(i));
      } else {
        String digits = Integer.toString(fields[letter]);
        text.append("0".repeat(Math.max(0, end - i - digits.length()))).append(digits);
      }
      i = end;
    }
    return text.toString();
  }

  /** The time of a text that has exactly this pattern, at midnight if it tells no hour; or null. */
  static @Nullable LocalDateTime read(String pattern, String text) {
    if (text.length() != pattern.length()) {
      return null;
    }
    int[] fields = {0, 1, 1, 0, 0, 0};
    for (int i = 0; i < pattern.length(); i++) {
      int letter = LETTERS.indexOf(pattern.charAt(i));
      char c = text.charAt(i);
      if (letter < 0 ? c != pattern.charAt(i) : c < '0' || c > '9') {
        return null;
      }
      if (letter >= 0) {
        boolean begins = i == 0 || pattern.charAt(i - 1) != pattern.charAt(i);
        fields[letter] = (begins ? 0 : fields[letter] * 10) + c - '0';
      }
    }
    try {
      return LocalDateTime.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static int endOfField(String pattern, int start) {
    int end = start + 1;
    while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
      end++;
    }
    return LETTERS.indexOf(pattern.charAt(start)) < 0 ? start + 1 : end;
  }
}
