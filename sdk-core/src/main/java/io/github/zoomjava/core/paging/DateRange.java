package io.github.zoomjava.core.paging;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from the first to the last, both included. Zoom lists a month at most at a time for reports,
 * dashboards and recordings; a longer time is read part by part:
 *
 * <pre>{@code
 * Paged<MeetingRecording> all =
 *     Paged.concat(
 *         DateRange.of(from, to).months(),
 *         part -> recordings.list("me", p -> p.from(part.from()).to(part.to())));
 * }</pre>
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(LocalDate from, LocalDate to) {

  private static final Period MONTH = Period.ofMonths(1);

  /** Zoom has no data of longer times; a slip in a year would make millions of calls. */
  private static final int MOST_YEARS = 100;

  /** Refuses a range that ends before it begins, and one of more than a hundred years. */
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "The range ends on " + to + ", before it begins on " + from);
    }
    if (ChronoUnit.YEARS.between(from, to) >= MOST_YEARS) {
      throw new IllegalArgumentException(
          "The range from " + from + " to " + to + " is longer than a hundred years");
    }
  }

  /** From the first day to the last. */
  public static DateRange of(LocalDate from, LocalDate to) {
    return new DateRange(from, to);
  }

  /** Parts of at most a month, in order, without gaps and without overlaps. */
  public List<DateRange> months() {
    return split(MONTH);
  }

  /**
   * Parts of at most that length, in order, without gaps and without overlaps.
   *
   * @throws IllegalArgumentException if the length is not at least a day
   */
  public List<DateRange> split(Period length) {
    List<DateRange> parts = new ArrayList<>();
    LocalDate first = from;
    while (!first.isAfter(to)) {
      LocalDate next = first.plus(length);
      if (!next.isAfter(first)) {
        throw new IllegalArgumentException("length is " + length + "; the least is a day");
      }
      LocalDate last = next.minusDays(1);
      parts.add(new DateRange(first, last.isBefore(to) ? last : to));
      first = next;
    }
    return List.copyOf(parts);
  }
}
