package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** The lists of what a host has planned: all of it, what is still to come, or what is over. */
final class Agenda {
  private static final String INSTANT = "1";

  private final Memory memory;
  private final Kind kind;

  /** Of meetings, or webinars. */
  Agenda(Memory memory, Kind kind) {
    this.memory = memory;
    this.kind = kind;
  }

  /** What a host has of the {@code type} that is asked for. */
  Answer list(Visit visit) {
    Instant now = visit.call().now();
    return page(
        visit,
        switch (visit.query("type")) {
          case "live" -> each -> each.text("status").equals("started");
          case "upcoming", "upcoming_meetings" -> each -> !isOver(each.value(), now);
          case "previous_meetings" -> each -> isOver(each.value(), now);
          default -> each -> true;
        });
  }

  /** What begins within a day. */
  Answer listNextDay(Visit visit) {
    Instant now = visit.call().now();
    Instant end = now.plus(Duration.ofDays(1));
    return page(
        visit,
        each ->
            Occurrences.starts(each.value()).stream()
                .anyMatch(start -> start.isAfter(now) && start.isBefore(end)));
  }

  private Answer page(Visit visit, Predicate<Stored> wanted) {
    return Pages.of(
        visit.call(),
        memory.shelf(kind).of(visit.target()).stream()
            .filter(each -> !each.text("type").equals(INSTANT))
            .filter(wanted)
            .map(Stored::value)
            .toList());
  }

  /** What has no time may be held at any. */
  private static boolean isOver(JsonObject meeting, Instant now) {
    Duration length = Duration.ofMinutes(StartTimes.minutes(meeting));
    return Occurrences.starts(meeting).stream()
        .reduce((earlier, later) -> later)
        .filter(last -> last.plus(length).isBefore(now))
        .isPresent();
  }
}
