package io.github.zoomjava.testkit.internal.window;

import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * A time of a query: a day, or a moment.
 *
 * @param time the moment, of a day its begin
 * @param day whether it is a day
 */
record AskedTime(ZonedDateTime time, boolean day) {
  private static final int LENGTH_OF_SECONDS = 10;

  /** As Zoom documents moments, with a T or a blank, an offset or none. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();

  /** Reads a text; empty if it is no time. What has no offset is of the zone. */
  static Optional<AskedTime> read(String text, ZoneId zone) {
    try {
      if (text.matches("\\d{10}|\\d{13}")) {
        long number = Long.parseLong(text);
        Instant instant =
            text.length() == LENGTH_OF_SECONDS
                ? Instant.ofEpochSecond(number)
                : Instant.ofEpochMilli(number);
        return Optional.of(new AskedTime(instant.atZone(zone), false));
      }
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(new AskedTime(LocalDate.parse(text).atStartOfDay(zone), true));
      }
      TemporalAccessor moment = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      ZonedDateTime time =
          moment instanceof OffsetDateTime offset
              ? offset.toZonedDateTime()
              : LocalDateTime.from(moment).atZone(zone);
      return Optional.of(new AskedTime(time, false));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  boolean isAfter(AskedTime other) {
    return time.isAfter(other.end());
  }

  /** The last second of a day, and a moment itself. */
  private ZonedDateTime end() {
    return day ? time.plusDays(1).minusSeconds(1) : time;
  }

  AskedTime plus(TemporalAmount length) {
    return new AskedTime(time.plus(length), day);
  }

  AskedTime minus(TemporalAmount length) {
    return new AskedTime(time.minus(length), day);
  }

  /** The form in which what is remembered is compared: {@code 2026-01-31}, or a moment in UTC. */
  String text() {
    return day
        ? time.toLocalDate().toString()
        : time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The form of a property of the answer: of a day its begin, or as the end of a time its end. */
  String text(Schema property, boolean isEnd) {
    return switch (property.format()) {
      case "date" ->
          time.withZoneSameInstant(day ? time.getZone() : ZoneOffset.UTC).toLocalDate().toString();
      case "date-time" ->
          (isEnd ? end() : time).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
      default -> text();
    };
  }
}
