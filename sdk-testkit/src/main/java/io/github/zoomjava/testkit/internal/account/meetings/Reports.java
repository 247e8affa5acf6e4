package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.stream.Stream;

/** The reports of what was held, meetings and webinars alike: by one user, or by all. */
final class Reports {
  private final Memory memory;
  private final Kind meetings;
  private final Kind webinars;

  Reports(Memory memory, Kind meetings, Kind webinars) {
    this.memory = memory;
    this.meetings = meetings;
    this.webinars = webinars;
    memory.on("GET /report/users/{user}/meetings", this::listOfUser);
    memory.on("GET /report/history_meetings", this::listAll);
  }

  private Answer listOfUser(Visit visit) {
    Days days = Days.of(visit.call());
    return Pages.of(
        visit.call(),
        Stream.of(meetings, webinars)
            .flatMap(each -> memory.shelf(each).of(visit.target()).stream())
            .filter(each -> days.have(each.text("start_time")))
            .map(Stored::value)
            .toList());
  }

  private Answer listAll(Visit visit) {
    Days days = Days.of(visit.call());
    String time = visit.call().query("date_type", "start_time");
    return Pages.of(
        visit.call(),
        Stream.of(meetings, webinars)
            .filter(each -> isAskedFor(each, visit.query("meeting_type")))
            .flatMap(each -> memory.shelf(each).all())
            .filter(each -> days.have(each.text(time)))
            .map(this::entry)
            .toList());
  }

  private static boolean isAskedFor(Kind kind, String type) {
    return type.isEmpty() || type.equals("all") || kind.name().equals("past " + type);
  }

  private JsonObject entry(Stored held) {
    JsonObject entry = held.value().deepCopy();
    entry.addProperty("type", held.kind() == meetings ? "Meeting" : "Webinar");
    entry.addProperty("meeting_uuid", held.id());
    entry.add("meeting_id", held.value().get("id"));
    entry.addProperty("host_display_name", held.text("user_name"));
    entry.add("participants", held.value().get("participants_count"));
    entry.add("total_participant_minutes", held.value().get("total_minutes"));
    entry.addProperty("create_time", held.text("created_at"));
    return entry;
  }
}
