package io.github.zoomjava.core.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as Zoom writes them, read by hand: a {@code DateTimeFormatter} costs a program
 * tens of milliseconds before its first answer.
 */
public final class IsoTime {

  /** The length of {@code yyyy-MM-dd}. */
  public static final int DATE_LENGTH = 10;

  private static final int MINUTES_LENGTH = 16;
  private static final int SECONDS_LENGTH = 19;
  private static final int CANONICAL_LENGTH = 20;

  private IsoTime() {}

  /**
   * Reads a date-time with or without fraction and offset, parted by {@code T} or a blank, one that
   * ends with the minutes, or a date alone; what has no offset is taken for UTC. Null if the text
   * is none of these.
   */
  public static @Nullable Instant instant(String given) {
    String text = given.length() == MINUTES_LENGTH ? given + ":00" : given;
    LocalDate date = date(text);
    if (date == null) {
      return null;
    }
    long second = date.toEpochDay() * 86_400;
    if (text.length() == DATE_LENGTH) {
      return Instant.ofEpochSecond(second);
    }
    int hour = digits(text, 11, 2);
    int minute = digits(text, 14, 2);
    int ofMinute = digits(text, 17, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || ofMinute < 0 || ofMinute > 59) {
      return null;
    }
    if (text.charAt(13) != ':' || text.charAt(16) != ':') {
      return null;
    }
    second += hour * 3600L + minute * 60L + ofMinute;
    int zone = endOfFraction(text);
    Integer offset = offsetSeconds(text, zone);
    if (offset == null || zone == SECONDS_LENGTH + 1) {
      return null;
    }
    return Instant.ofEpochSecond(second - offset, nanos(text, zone));
  }

  /** Reads the date a date or date-time begins with, or null. */
  public static @Nullable LocalDate date(String text) {
    if (text.length() != DATE_LENGTH && text.length() < SECONDS_LENGTH) {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 2);
    int day = digits(text, 8, 2);
    if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    if (text.length() > DATE_LENGTH && text.charAt(10) != 'T' && text.charAt(10) != ' ') {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /**
   * Returns whether a text that {@link #instant} could read says where on Earth it is that time.
   */
  public static boolean hasZone(String text) {
    return text.length() > DATE_LENGTH && endOfFraction(text) < text.length();
  }

  /**
   * Returns whether a text that {@link #instant} read as that is what {@link #format} gives for it.
   */
  public static boolean isCanonical(String text, Instant read) {
    boolean wholeSeconds = text.length() == CANONICAL_LENGTH && text.charAt(19) == 'Z';
    return text.charAt(10) == 'T' && (wholeSeconds || text.equals(format(read)));
  }

  /** Reads a date-time that has no offset, or null. */
  public static @Nullable LocalDateTime local(String text) {
    Instant utc = hasZone(text) ? null : instant(text);
    return utc == null || text.length() == DATE_LENGTH
        ? null
        : LocalDateTime.ofInstant(utc, ZoneOffset.UTC);
  }

  /** Writes {@code yyyy-MM-ddTHH:mm:ssZ}, with the fraction of a second where there is one. */
  public static String format(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return utc.getYear() < 0 || utc.getYear() > 9999 ? instant.toString() : format(utc) + "Z";
  }

  /** Writes {@code yyyy-MM-ddTHH:mm:ss}, with the fraction of a second where there is one. */
  public static String format(LocalDateTime local) {
    StringBuilder text = new StringBuilder(CANONICAL_LENGTH);
    text.append(local.toLocalDate()).append('T');
    two(text, local.getHour()).append(':');
    two(text, local.getMinute()).append(':');
    two(text, local.getSecond());
    // Three, six or nine digits, as Instant writes them.
    int nano = local.getNano();
    if (nano != 0) {
      int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
      text.append('.').append(Integer.toString(1_000_000_000 + nano), 1, digits + 1);
    }
    return text.toString();
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static int endOfFraction(String text) {
    int end = SECONDS_LENGTH;
    if (text.length() > end && text.charAt(end) == '.') {
      end++;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static long nanos(String text, int endOfFraction) {
    long nanos = 0;
    for (int i = 0; i < 9; i++) {
      int at = SECONDS_LENGTH + 1 + i;
      nanos = nanos * 10 + (at < endOfFraction ? text.charAt(at) - '0' : 0);
    }
    return nanos;
  }

  /** Nothing and Z are 0; then ±HH, ±HHmm and ±HH:mm, maybe after a blank. */
  private static @Nullable Integer offsetSeconds(String text, int end) {
    int start = end < text.length() - 1 && text.charAt(end) == ' ' ? end + 1 : end;
    int length = text.length() - start;
    if (length == 0 || (length == 1 && text.charAt(start) == 'Z')) {
      return 0;
    }
    char sign = text.charAt(start);
    boolean colon = length == 6 && text.charAt(start + 3) == ':';
    if ((sign != '+' && sign != '-') || (length != 3 && length != 5 && !colon)) {
      return null;
    }
    int hours = digits(text, start + 1, 2);
    int minutes = length == 3 ? 0 : digits(text, start + (colon ? 4 : 3), 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      return null;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /** The number in so many digits, or -1 if they are not all digits. */
  private static int digits(String text, int start, int count) {
    int number = 0;
    for (int i = start; i < start + count; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
