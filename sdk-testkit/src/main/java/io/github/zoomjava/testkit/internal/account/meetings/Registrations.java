package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who registered for a meeting, a webinar or a recording, and whether that was approved. */
final class Registrations {
  private static final String MANUAL = "1";
  private static final String NO_REGISTRATION = "2";
  private static final Map<String, String> OUTCOMES =
      Map.of("approve", "approved", "deny", "denied", "cancel", "cancelled");

  private final Memory memory;
  private final Kind kind;
  private final Crud crud;
  private final String event;
  private final Function<Stored, String> approval;

  /**
   * For the things that are to be found at that path.
   *
   * @param approval the {@code approval_type} of such a thing
   */
  Registrations(Memory memory, Kind kind, String item, Function<Stored, String> approval) {
    this.memory = memory;
    this.kind = kind;
    this.event = kind.name().replace(" registrant", ".registration_");
    this.approval = approval;
    crud =
        memory.keep(
            kind.at(item + "/registrants", Verb.LIST)
                .alsoBy("email")
                .filter("status", "approved")
                .filter("tracking_source_id")
                .listed((each, call) -> Attendance.of(each).has(call.query("occurrence_id", "")))
                .event(Verb.CREATE, event + "created")
                .event(Verb.DELETE, event + "cancelled")
                .toldWithin("registrant")
                .finish(Registrations::finish));
    memory.on("POST " + item + "/registrants", this::register);
    memory.on("PUT " + item + "/registrants/status", this::decide);
    memory.keepOneEach(
        Kind.named(kind.name() + " questions")
            .at(item + "/registrants/questions", Verb.SHOW, Verb.UPDATE)
            .defaults("{\"questions\": [], \"custom_questions\": []}"));
  }

  /** Registrations for meetings, or webinars. */
  static Registrations of(Memory memory, String name, String item) {
    String variable = name + " registrant";
    Kind kind =
        Kind.named(variable)
            .at(item + "/registrants/{" + variable + "}", Verb.SHOW)
            .missing(404, 3001);
    Registrations registrations =
        new Registrations(
            memory,
            kind,
            item,
            meeting -> Json.text(Json.object(meeting.value(), "settings"), "approval_type"));
    memory.on("POST " + item + "/batch_registrants", registrations::registerBatch);
    memory.on("DELETE " + item + "/registrants/{" + variable + "}", registrations::leave);
    return registrations;
  }

  /** Takes back a registration, for one occurrence or for all. */
  private Answer leave(Visit visit) {
    String occurrence = visit.query("occurrence_id");
    JsonObject meeting = visit.path().get(0).value();
    if (!occurrence.isEmpty() && Occurrences.find(meeting, occurrence).isEmpty()) {
      return Occurrences.missing(occurrence);
    }
    boolean stays =
        !occurrence.isEmpty() && Attendance.of(visit.target()).remove(occurrence, meeting);
    return stays ? visit.done() : crud.delete(visit, visit.target());
  }

  /** Whoever registered for it. */
  List<Stored> all(Stored meeting) {
    return memory.shelf(kind).of(meeting);
  }

  /** Those who may join a meeting. */
  List<Stored> approved(Stored meeting) {
    return all(meeting).stream().filter(each -> each.text("status").equals("approved")).toList();
  }

  private static void finish(Stored made, int number, Instant now) {
    JsonObject value = made.value();
    value.addProperty("create_time", now.toString());
    value.addProperty("join_url", "https://example.com/w/" + made.id());
    if (value.has("source_id")) {
      value.add("tracking_source_id", value.get("source_id"));
    }
  }

  private Answer register(Visit visit) {
    Stored subject = visit.target();
    if (approval.apply(subject).equals(NO_REGISTRATION)) {
      return ZoomErrors.error(400, 3000, "Registration is off: its approval_type is 2.");
    }
    List<String> occurrences = visit.ids("occurrence_ids");
    for (String id : occurrences) {
      if (Occurrences.find(subject.value(), id).isEmpty()) {
        return Occurrences.missing(id);
      }
    }
    Stored registrant = register(visit, visit.body());
    Attendance attendance = Attendance.of(registrant);
    attendance.add(occurrences);
    JsonObject answer = attendance.shown(subject.value());
    answer.addProperty("registrant_id", registrant.id());
    answer.addProperty("join_url", registrant.text("join_url"));
    return visit.answer(answer);
  }

  private Answer registerBatch(Visit visit) {
    if (approval.apply(visit.target()).equals(NO_REGISTRATION)) {
      boolean meeting = kind.name().startsWith("meeting");
      return ZoomErrors.error(
          400, meeting ? 404 : 3000, "Registration is off: its approval_type is 2.");
    }
    List<JsonObject> registered = new ArrayList<>();
    for (JsonObject each : Json.objects(visit.body(), "registrants")) {
      JsonObject person = each.deepCopy();
      person.add("auto_approve", visit.body().get("auto_approve"));
      Stored registrant = register(visit, person);
      JsonObject shown = new JsonObject();
      shown.addProperty("registrant_id", registrant.id());
      shown.addProperty("email", registrant.text("email"));
      shown.addProperty("join_url", registrant.text("join_url"));
      registered.add(shown);
    }
    JsonObject answer = new JsonObject();
    answer.add("registrants", Json.array(registered));
    return visit.answer(answer);
  }

  /** Who registers again is the same registrant. */
  private Stored register(Visit visit, JsonObject person) {
    return memory
        .shelf(kind)
        .find(Json.text(person, "email"), visit.path())
        .orElseGet(
            () -> {
              boolean asked = approval.apply(visit.target()).equals(MANUAL);
              boolean waits = asked && !Json.text(person, "auto_approve").equals("true");
              JsonObject properties = person.deepCopy();
              properties.addProperty("status", waits ? "pending" : "approved");
              return crud.create(properties, visit.target());
            });
  }

  /** Approves, denies or cancels those whom the body names. */
  private Answer decide(Visit visit) {
    String outcome = OUTCOMES.getOrDefault(Json.text(visit.body(), "action"), "approved");
    List<Stored> named = new ArrayList<>();
    for (JsonObject each : Json.objects(visit.body(), "registrants")) {
      Optional<Stored> registrant = memory.shelf(kind).find(People.key(each), visit.path());
      if (registrant.isEmpty()) {
        return kind.missing(People.key(each));
      }
      named.add(registrant.get());
    }
    named.forEach(each -> decide(each, outcome));
    return visit.done();
  }

  private void decide(Stored registrant, String outcome) {
    if (outcome.equals("cancelled")) {
      memory.remove(registrant);
    } else {
      registrant.value().addProperty("status", outcome);
    }
    memory.tell(event + outcome, registrant);
  }
}
