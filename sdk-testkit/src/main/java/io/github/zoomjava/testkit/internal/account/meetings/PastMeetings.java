package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Meetings, or webinars, that were ended, by the operation that ends one. Everybody was there who
 * was to come, and nobody voted or asked anything.
 */
final class PastMeetings {
  private final Memory memory;
  private final Scheduled meetings;
  private final String name;
  private final Kind instance;
  private final Kind participant;
  private final List<Consumer<Stored>> sequels;

  /**
   * Of what is planned there.
   *
   * @param sequels what an end has in its train, such as a recording
   */
  PastMeetings(Memory memory, Scheduled meetings, List<Consumer<Stored>> sequels) {
    this.memory = memory;
    this.meetings = meetings;
    this.name = meetings.name();
    this.sequels = sequels;
    String variable = "{past " + name + "}";
    String past = "/past_" + name + "s/" + variable;
    String report = "/report/" + name + "s/" + variable;
    instance =
        Kind.named("past " + name)
            .at(report, Verb.SHOW)
            .id("uuid", number -> new JsonPrimitive(Ids.instance(name, number)))
            .alsoBy("id")
            .missing(404, 3001);
    participant =
        Kind.named(name + " participant")
            .at(past + "/participants", Verb.LIST)
            .at(report + "/participants", Verb.LIST);
    memory.keep(instance);
    memory.keep(participant);
    memory.on("GET " + past + "/instances", this::listInstances);
    if (name.equals("meeting")) {
      memory.on("GET " + past, visit -> visit.answer(visit.target().value()));
      memory.on("PUT /meetings/{meeting}/status", this::setStatus, meetings::recover);
    } else {
      memory.on("GET " + past + "/absentees", visit -> Pages.of(visit.call(), List.of()));
      memory.on("PUT /webinars/{webinar}/status", this::setStatus);
    }
    for (String results : List.of("/polls", "/qa")) {
      memory.on("GET " + past + results, PastMeetings::showNothingSaid);
      memory.on("GET " + report + results, PastMeetings::showNothingSaid);
    }
    memory.on("GET " + report + "/survey", PastMeetings::showNothingSaid);
  }

  Kind instances() {
    return instance;
  }

  private Answer listInstances(Visit visit) {
    // Either of the two days alone has no effect.
    Days days =
        visit.query("from").isEmpty() || visit.query("to").isEmpty()
            ? new Days("", "")
            : Days.of(visit.call());
    return Pages.of(
        visit.call(),
        memory
            .shelf(instance)
            .all()
            .filter(each -> each.text("id").equals(visit.target().text("id")))
            .filter(each -> days.have(each.text("start_time")))
            .map(Stored::value)
            .toList());
  }

  private static Answer showNothingSaid(Visit visit) {
    JsonObject results = visit.target().value().deepCopy();
    results.addProperty("meeting_id", visit.target().value().get("id").getAsLong());
    results.addProperty("meeting_uuid", visit.target().id());
    results.add("questions", new JsonArray());
    results.add("survey_answers", new JsonArray());
    return visit.answer(results);
  }

  private Answer setStatus(Visit visit) {
    if (!Json.text(visit.body(), "action").equals("end")) {
      return ZoomErrors.error(400, 3000, "Only a deleted meeting can be recovered.");
    }
    end(visit.target());
    return visit.done();
  }

  private void end(Stored meeting) {
    Stored host = Objects.requireNonNull(meeting.parent());
    JsonObject facts = meeting.value().deepCopy();
    int minutes = StartTimes.minutes(facts);
    Instant start = heldFrom(facts, Duration.ofMinutes(minutes));
    facts.addProperty("start_time", start.toString());
    facts.addProperty("end_time", start.plus(minutes, ChronoUnit.MINUTES).toString());
    facts.addProperty("duration", minutes);
    facts.addProperty("user_name", host.text("name"));
    facts.addProperty("user_email", host.text("email"));
    Stored held = memory.shelf(instance).put(new Stored(instance, facts, host));
    meeting.value().addProperty("uuid", Ids.instance("after " + held.id(), 0));
    join(host, held);
    meetings.invited(meeting).forEach(each -> join(each, held));
    int count = memory.shelf(participant).of(held).size();
    held.value().addProperty("participants_count", count);
    held.value().addProperty("total_minutes", count * minutes);
    memory.tell(name + ".ended", held);
    sequels.forEach(each -> each.accept(held));
  }

  /**
   * The latest time for which it was planned, if it is over by the clock; otherwise it ends now.
   */
  private Instant heldFrom(JsonObject meeting, Duration length) {
    Instant latest = memory.now().minus(length);
    return Occurrences.starts(meeting).stream()
        .filter(each -> !each.isAfter(latest))
        .max(Comparator.naturalOrder())
        .orElse(latest);
  }

  private void join(Stored person, Stored held) {
    boolean user = person.kind() == People.USER;
    boolean registrant = person.kind().name().endsWith(" registrant");
    JsonObject facts = new JsonObject();
    String whole = (person.text("first_name") + " " + person.text("last_name")).strip();
    facts.addProperty("name", whole.isEmpty() ? person.text("name") : whole);
    facts.addProperty("user_email", person.text("email"));
    facts.addProperty("registrant_id", registrant ? person.id() : "");
    facts.addProperty("join_time", held.text("start_time"));
    facts.addProperty("leave_time", held.text("end_time"));
    facts.addProperty("duration", 60 * held.value().get("duration").getAsInt());
    facts.addProperty("internal_user", user);
    memory.shelf(participant).add(facts, held);
  }
}
