package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.state.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The occurrences of what recurs: every so many days, weeks or months, until a date or so many
 * times. Of months, only the day of the start is known here.
 */
final class Occurrences {
  private static final int MOST = 60;
  private static final int DAILY = 1;
  private static final int WEEKLY = 2;

  private Occurrences() {}

  /** Writes the occurrences of a meeting into it, or that it has none. */
  static void plan(JsonObject meeting) {
    meeting.remove("occurrences");
    JsonObject recurrence = Json.object(meeting, "recurrence");
    Optional<ZonedDateTime> start = start(meeting);
    if (recurrence.isEmpty() || start.isEmpty()) {
      meeting.add("occurrences", JsonNull.INSTANCE);
      return;
    }
    List<JsonObject> planned = new ArrayList<>();
    for (Instant each : times(start.get(), recurrence)) {
      JsonObject occurrence = new JsonObject();
      occurrence.addProperty("occurrence_id", Long.toString(each.toEpochMilli()));
      occurrence.addProperty("start_time", each.toString());
      occurrence.addProperty("duration", minutes(meeting));
      occurrence.addProperty("status", "available");
      planned.add(occurrence);
    }
    meeting.add("occurrences", Json.array(planned));
  }

  /** One of them, which may be changed; a deleted one is gone. */
  static Optional<JsonObject> find(JsonObject meeting, String id) {
    return Json.objects(meeting, "occurrences").stream()
        .filter(each -> Json.text(each, "occurrence_id").equals(id))
        .filter(each -> !Json.text(each, "status").equals("deleted"))
        .findFirst();
  }

  /** When all of it begins that is not deleted: each occurrence of what recurs. */
  static List<Instant> starts(JsonObject meeting) {
    List<JsonObject> occurrences = Json.objects(meeting, "occurrences");
    return occurrences.isEmpty()
        ? start(meeting).map(each -> List.of(each.toInstant())).orElse(List.of())
        : occurrences.stream()
            .filter(each -> !Json.text(each, "status").equals("deleted"))
            .flatMap(each -> instant(Json.text(each, "start_time")).stream())
            .toList();
  }

  /** How long it is planned to take. */
  static int minutes(JsonObject meeting) {
    return number(meeting, "duration", 60);
  }

  private static List<Instant> times(ZonedDateTime start, JsonObject recurrence) {
    int wanted = Math.min(MOST, number(recurrence, "end_times", MOST));
    Optional<Instant> end = instant(Json.text(recurrence, "end_date_time"));
    List<Instant> times = new ArrayList<>();
    for (int step = 0; times.size() < wanted; step++) {
      for (ZonedDateTime each : at(step, start, recurrence)) {
        if (end.isPresent() && each.toInstant().isAfter(end.get())) {
          return times;
        }
        if (!each.isBefore(start) && times.size() < wanted) {
          times.add(each.toInstant());
        }
      }
    }
    return times;
  }

  /** The occurrences of the n-th day, week or month. */
  private static List<ZonedDateTime> at(int step, ZonedDateTime start, JsonObject recurrence) {
    int steps = step * Math.max(1, number(recurrence, "repeat_interval", 1));
    return switch (number(recurrence, "type", DAILY)) {
      case DAILY -> List.of(start.plusDays(steps));
      case WEEKLY -> inWeek(start.plusWeeks(steps), Json.text(recurrence, "weekly_days"));
      default -> List.of(start.plusMonths(steps));
    };
  }

  /** The days of Zoom's week are counted from 1, which is Sunday. */
  private static List<ZonedDateTime> inWeek(ZonedDateTime day, String days) {
    if (days.isEmpty()) {
      return List.of(day);
    }
    ZonedDateTime sunday = day.minusDays(day.getDayOfWeek().getValue() % 7);
    return List.of(days.split(",")).stream()
        .map(each -> Integer.parseInt(each.strip()) - 1)
        .sorted()
        .map(sunday::plusDays)
        .toList();
  }

  /** When it begins, or its first occurrence; empty where no time is planned. */
  static Optional<ZonedDateTime> start(JsonObject meeting) {
    String time = Json.text(meeting, "start_time");
    try {
      ZoneId zone = ZoneId.of(Json.text(meeting, "timezone"));
      return instant(time)
          .map(each -> each.atZone(zone))
          .or(() -> local(time).map(each -> each.atZone(zone)));
    } catch (DateTimeException unknownZone) {
      return instant(time).map(each -> each.atZone(ZoneOffset.UTC));
    }
  }

  private static Optional<LocalDateTime> local(String time) {
    try {
      return Optional.of(LocalDateTime.parse(time).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String time) {
    try {
      return Optional.of(Instant.parse(time));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  private static int number(JsonObject object, String name, int fallback) {
    String text = Json.text(object, name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : fallback;
  }
}
