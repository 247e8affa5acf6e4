package io.github.zoomjava.core.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The form of a time on the wire. A time is written in the form that is documented; read is any
 * form, as Zoom's answers do not keep to their documents.
 *
 * @param name {@code date-time}, {@code epoch-millis}, {@code epoch-seconds}, or a pattern such as
 *     {@code yyyy-MM-dd HH:mm:ss}, in UTC
 */
public record TimeForm(String name) {

  /** RFC 3339, in UTC. */
  public static final TimeForm ISO = new TimeForm("date-time");

  /** Milliseconds since 1970. */
  public static final TimeForm EPOCH_MILLIS = new TimeForm("epoch-millis");

  /** Seconds since 1970. */
  public static final TimeForm EPOCH_SECONDS = new TimeForm("epoch-seconds");

  /** As milliseconds, numbers below this are times before March 1973, so they are seconds. */
  private static final long LEAST_MILLIS = 100_000_000_000L;

  /** Milliseconds of a year of five digits have more. */
  private static final int MOST_DIGITS = 15;

  /** Writes a time. */
  public String format(Instant time) {
    return switch (name) {
      case "date-time" -> IsoTime.format(time);
      case "epoch-millis" -> Long.toString(time.toEpochMilli());
      case "epoch-seconds" -> Long.toString(time.getEpochSecond());
      default -> TimePattern.format(name, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    };
  }

  /** Writes a date by the pattern. */
  public String format(LocalDate date) {
    return TimePattern.format(name, date.atStartOfDay());
  }

  /** Reads a time of any form; null if the text is none. */
  public @Nullable Instant read(String text) {
    LocalDateTime time = TimePattern.read(name, text);
    if (time != null) {
      return time.toInstant(ZoneOffset.UTC);
    }
    Instant instant = IsoTime.instant(text);
    return instant != null ? instant : epoch(text);
  }

  /** Reads a date by the pattern, or the date that a text of ISO's form begins with; or null. */
  public @Nullable LocalDate date(String text) {
    LocalDateTime time = TimePattern.read(name, text);
    return time != null ? time.toLocalDate() : IsoTime.date(text);
  }

  private static @Nullable Instant epoch(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    if (text.length() == start || text.length() > start + MOST_DIGITS) {
      return null;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    long number = Long.parseLong(text);
    return Math.abs(number) < LEAST_MILLIS
        ? Instant.ofEpochSecond(number)
        : Instant.ofEpochMilli(number);
  }
}
