package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Meetings, or webinars: what they have in common, which is nearly everything. */
final class Scheduled {
  /** Properties on which the occurrences depend, and those that are planned by them. */
  private static final Set<String> TIMING =
      Set.of("type", "start_time", "timezone", "duration", "recurrence");

  private static final List<String> PLANNED =
      List.of("start_time", "duration", "recurrence", "occurrences");

  private final Memory memory;
  private final String name;
  private final Kind kind;
  private final Crud crud;
  private final Registrations registrations;
  private final Map<String, List<Stored>> deleted = new HashMap<>();

  /** The name is {@code meeting} or {@code webinar}. */
  Scheduled(Memory memory, String name, long firstId, int type) {
    this.memory = memory;
    this.name = name;
    kind = kind(name, firstId, type);
    crud = memory.keep(kind);
    memory.on("POST /users/{user}/" + name + "s", this::create);
    String item = "/" + name + "s/{" + name + "}";
    memory.on("GET " + item, this::show);
    memory.on("PATCH " + item, this::update);
    memory.on("DELETE " + item, this::delete);
    Agenda agenda = new Agenda(memory, kind);
    memory.on("GET /users/{user}/" + name + "s", agenda::list);
    if (name.equals("meeting")) {
      memory.on(
          "GET /users/{user}/upcoming_meetings", agenda::listNextDay, Absence.error(404, 3001));
    }
    registrations = Registrations.of(memory, name, item);
    Polls.keep(memory, name, item, name.equals("meeting") ? 404 : 3001);
    new Livestreams(memory, name, item);
    memory.keepOneEach(survey(name, item));
    new MeetingTemplates(memory, kind);
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  /** Who may come, besides the host. */
  List<Stored> invited(Stored meeting) {
    List<Stored> invited = new ArrayList<>(memory.shelf(Panelists.PANELIST).of(meeting));
    invited.addAll(registrations.approved(meeting));
    return invited;
  }

  Registrations registrations() {
    return registrations;
  }

  private static Kind kind(String name, long firstId, int type) {
    return Kind.named(name)
        .id("id", Ids.from(firstId))
        .alsoBy("uuid")
        .missing(404, 3001)
        .events(name)
        .defaults(
            "{\"type\": %s, \"timezone\": \"UTC\", \"recurrence\": null, \"occurrences\": null}"
                .formatted(type))
        .finish(Scheduled::finish);
  }

  private static Kind survey(String name, String item) {
    return Kind.named(name + " survey")
        .at(item + "/survey", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
        .defaults(
            """
            {"custom_survey": null, "third_party_survey": null, "show_in_the_browser": true,
             "show_in_the_follow_up_email": false}""");
  }

  private static void finish(Stored made, int number, Instant now) {
    JsonObject value = made.value();
    value.addProperty("uuid", Ids.instance(made.kind().name(), number));
    Stored host = made.parent();
    if (host != null) {
      value.addProperty("host_id", host.id());
      value.addProperty("host_email", host.text("email"));
    }
    value.addProperty("status", "waiting");
    value.addProperty("created_at", now.toString());
    value.addProperty("join_url", "https://example.com/j/" + made.id());
    value.addProperty("start_url", "https://example.com/s/" + made.id());
    StartTimes.settleNew(value, now);
    Occurrences.plan(value);
  }

  private Answer create(Visit visit) {
    return RecurrenceCheck.refusal(visit.body(), name)
        .orElseGet(() -> crud.act(Verb.CREATE).on(visit));
  }

  /** What is over of a series is shown to those who ask for it. */
  private Answer show(Visit visit) {
    JsonObject meeting = visit.target().value();
    boolean all = visit.query("show_previous_occurrences").equals("true");
    return withOccurrence(
        visit,
        occurrence -> visit.answer(Occurrences.at(occurrence, meeting)),
        () -> visit.answer(all ? meeting : Occurrences.upcoming(meeting, visit.call().now())));
  }

  private Answer update(Visit visit) {
    JsonObject meeting = visit.target().value();
    return withOccurrence(
        visit,
        occurrence -> {
          Occurrences.change(occurrence, meeting, visit.body());
          memory.tell(name + ".updated", visit.target());
          return visit.done();
        },
        () ->
            RecurrenceCheck.refusal(visit.body(), name)
                .orElseGet(() -> crud.update(visit.with(planned(visit)), visit.target())));
  }

  /** The changes that are asked for, with what follows from them. */
  private static JsonObject planned(Visit visit) {
    JsonObject changes = visit.body().deepCopy();
    if (changes.keySet().stream().anyMatch(TIMING::contains)) {
      JsonObject planned = visit.target().value().deepCopy();
      if (changes.has("recurrence")) {
        planned.remove("recurrence");
      }
      Projection.patch(planned, changes);
      StartTimes.settle(planned);
      Occurrences.plan(planned);
      PLANNED.forEach(each -> changes.add(each, planned.get(each)));
    }
    return changes;
  }

  private Answer delete(Visit visit) {
    return withOccurrence(
        visit,
        occurrence -> {
          occurrence.addProperty("status", "deleted");
          JsonObject value = visit.target().value().deepCopy();
          value.add("occurrences", Json.array(List.of(occurrence)));
          memory.tell(name + ".deleted", new Stored(kind, value, null));
          return visit.done();
        },
        () -> {
          deleted.put(visit.target().id(), memory.whole(visit.target()));
          return crud.delete(visit, visit.target());
        });
  }

  /** A meeting that was deleted is not there, and can be recovered all the same. */
  Answer recover(ApiCall call, Kind missing, String id) {
    List<Stored> whole = deleted.getOrDefault(id, List.of());
    boolean wanted = Json.text(call.body(), "action").equals("recover");
    if (!wanted || whole.isEmpty() || !hasHost(whole.get(0))) {
      return missing.missing(id);
    }
    memory.putBack(whole);
    memory.tell(name + ".recovered", whole.get(0));
    return new Visit(call, whole.subList(0, 1)).done();
  }

  private boolean hasHost(Stored meeting) {
    Stored host = Objects.requireNonNull(meeting.parent());
    return memory.shelf(host.kind()).find(host.id()).isPresent();
  }

  private Answer withOccurrence(
      Visit visit, Function<JsonObject, Answer> one, Supplier<Answer> all) {
    String id = visit.query("occurrence_id");
    if (id.isEmpty()) {
      return all.get();
    }
    Optional<JsonObject> occurrence = Occurrences.find(visit.target().value(), id);
    return occurrence.map(one).orElseGet(() -> Occurrences.missing(id));
  }
}
