package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** The report of what is to come in the account, each occurrence by itself. */
final class UpcomingEvents {
  private final Memory memory;
  private final Kind meetings;
  private final Kind webinars;

  UpcomingEvents(Memory memory, Kind meetings, Kind webinars) {
    this.memory = memory;
    this.meetings = meetings;
    this.webinars = webinars;
    memory.on("GET /report/upcoming_events", this::list);
  }

  private Answer list(Visit visit) {
    Days days = Days.of(visit.call());
    String type = visit.query("type");
    return Pages.of(
        visit.call(),
        Stream.of(meetings, webinars)
            .filter(each -> type.isEmpty() || type.equals("all") || type.equals(each.name()))
            .flatMap(each -> memory.shelf(each).all())
            .flatMap(
                planned ->
                    Occurrences.starts(planned.value()).stream()
                        .filter(start -> start.isAfter(visit.call().now()))
                        .filter(start -> days.have(start.toString()))
                        .map(start -> event(planned, start)))
            .toList());
  }

  private static JsonObject event(Stored planned, Instant start) {
    JsonObject event = new JsonObject();
    event.addProperty("id", planned.id());
    event.addProperty("topic", planned.text("topic"));
    event.addProperty("host_id", planned.text("host_id"));
    event.addProperty("host_name", Objects.requireNonNull(planned.parent()).text("name"));
    event.addProperty("start_time", start.toString());
    return event;
  }
}
