package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.state.Json;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule by which something recurs: every so many days, weeks or months, until a date or so many
 * times. The local time stays the same when the clocks change.
 */
final class Recurrence {
  /** The most occurrences of anything. */
  static final int MOST = 60;

  private static final int DAILY = 1;
  private static final int WEEKLY = 2;
  private static final int LAST_WEEK = -1;
  private static final String WEEKLY_DAYS = "weekly_days";
  private static final String MONTHLY_WEEK = "monthly_week";
  private static final List<String> PROPERTIES =
      List.of(
          "type",
          "repeat_interval",
          WEEKLY_DAYS,
          "monthly_day",
          MONTHLY_WEEK,
          "monthly_week_day",
          "end_times",
          "end_date_time");

  private final JsonObject rule;

  private Recurrence(JsonObject rule) {
    this.rule = rule;
  }

  /**
   * A rule as it was sent, with the defaults of what it says nothing about. What does not belong to
   * its type is left out, and null so that no sample takes its place.
   */
  static Recurrence of(JsonObject sent) {
    JsonObject rule = new JsonObject();
    PROPERTIES.forEach(each -> rule.add(each, JsonNull.INSTANCE));
    Recurrence made = new Recurrence(rule);
    made.take(sent, "type", DAILY);
    made.take(sent, "repeat_interval", 1);
    switch (made.number("type")) {
      case DAILY -> {}
      case WEEKLY -> {
        String days = Json.text(sent, WEEKLY_DAYS);
        rule.addProperty(WEEKLY_DAYS, days.isEmpty() ? "1" : days);
      }
      default -> {
        if (has(sent, MONTHLY_WEEK)) {
          made.take(sent, MONTHLY_WEEK, 1);
          made.take(sent, "monthly_week_day", 1);
        } else {
          made.take(sent, "monthly_day", 1);
        }
      }
    }
    if (has(sent, "end_date_time")) {
      rule.add("end_date_time", sent.get("end_date_time"));
    } else {
      made.take(sent, "end_times", 1);
    }
    return made;
  }

  private void take(JsonObject sent, String name, int usual) {
    rule.add(name, has(sent, name) ? sent.get(name) : new JsonPrimitive(usual));
  }

  static boolean has(JsonObject object, String name) {
    return !Json.text(object, name).isEmpty();
  }

  /** The rule as it is answered. */
  JsonObject json() {
    return rule;
  }

  /** When something recurs that was planned to begin at that time. */
  List<Instant> times(ZonedDateTime start) {
    int most = has(rule, "end_times") ? number("end_times") : 0;
    int wanted = most == 0 ? MOST : Math.min(MOST, most);
    Optional<Instant> end = StartTimes.instant(Json.text(rule, "end_date_time"), start.getZone());
    return Stream.iterate(0, step -> step + Math.max(1, number("repeat_interval")))
        .flatMap(step -> at(step, start).stream())
        .filter(each -> !each.isBefore(start))
        .map(ZonedDateTime::toInstant)
        .takeWhile(each -> end.isEmpty() || !each.isAfter(end.get()))
        .limit(wanted)
        .toList();
  }

  /** The times within the n-th day, week or month. */
  private List<ZonedDateTime> at(int step, ZonedDateTime start) {
    return switch (number("type")) {
      case DAILY -> List.of(start.plusDays(step));
      case WEEKLY -> inWeek(start.plusWeeks(step));
      default -> List.of(inMonth(start.withDayOfMonth(1).plusMonths(step)));
    };
  }

  /** The days of Zoom's week are counted from 1, which is Sunday. */
  private List<ZonedDateTime> inWeek(ZonedDateTime day) {
    ZonedDateTime sunday = day.minusDays(day.getDayOfWeek().getValue() % 7);
    return Stream.of(Json.text(rule, WEEKLY_DAYS).split(",", -1))
        .map(String::strip)
        .map(each -> each.matches("[1-7]") ? Integer.parseInt(each) : 1)
        .sorted()
        .map(each -> sunday.plusDays(each - 1))
        .toList();
  }

  /** A month that is too short has its last day in place of the one that it lacks. */
  private ZonedDateTime inMonth(ZonedDateTime first) {
    if (!has(rule, MONTHLY_WEEK)) {
      return first.withDayOfMonth(
          Math.min(number("monthly_day"), first.toLocalDate().lengthOfMonth()));
    }
    DayOfWeek day = DayOfWeek.SATURDAY.plus(number("monthly_week_day"));
    int week = number(MONTHLY_WEEK);
    return first.with(
        week == LAST_WEEK
            ? TemporalAdjusters.lastInMonth(day)
            : TemporalAdjusters.dayOfWeekInMonth(week, day));
  }

  private int number(String name) {
    return rule.get(name).getAsInt();
  }
}
