package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Meetings, or webinars: what they have in common, which is nearly everything. */
final class Scheduled {
  private final AccountState account;
  private final String name;
  private final Kind kind;
  private final Crud crud;
  private final Registrations registrations;

  /** The name is {@code meeting} or {@code webinar}. */
  Scheduled(AccountState account, String name, long firstId, int type) {
    this.account = account;
    this.name = name;
    kind = kind(name, firstId, type);
    crud = account.keep(kind);
    String item = "/" + name + "s/{" + name + "}";
    account.on("GET " + item, this::show);
    account.on("PATCH " + item, this::update);
    account.on("DELETE " + item, this::delete);
    account.keep(polls(name, item));
    registrations = new Registrations(account, name, item);
  }

  Registrations registrations() {
    return registrations;
  }

  private static Kind kind(String name, long firstId, int type) {
    String all = "/users/{user}/" + name + "s";
    String item = "/" + name + "s/{" + name + "}";
    return Kind.named(name)
        .at(all, Verb.LIST, Verb.CREATE)
        .at(item, Verb.SHOW, Verb.UPDATE, Verb.DELETE)
        .id("id", Ids.from(firstId))
        .alsoBy("uuid")
        .missing(404, 3001)
        .events(name)
        .defaults(
            "{\"type\": %d, \"timezone\": \"UTC\", \"recurrence\": null, \"occurrences\": null}"
                .formatted(type))
        .finish(Scheduled::finish);
  }

  private static Kind polls(String name, String item) {
    return Kind.named(name + " poll")
        .at(item + "/polls", Verb.LIST, Verb.CREATE)
        .at(item + "/polls/{" + name + " poll}", Verb.SHOW, Verb.REPLACE, Verb.DELETE)
        .missing(404, 404)
        .defaults("{\"status\": \"notstart\", \"anonymous\": false, \"poll_type\": 1}");
  }

  private static void finish(Stored made, int number) {
    JsonObject value = made.value();
    value.addProperty("uuid", Ids.instance(made.kind().name(), number));
    Stored host = made.parent();
    if (host != null) {
      value.addProperty("host_id", host.id());
      value.addProperty("host_email", host.text("email"));
    }
    value.addProperty("status", "waiting");
    value.addProperty("created_at", Moments.BEGINNING.toString());
    value.addProperty("join_url", "https://example.com/j/" + made.id());
    value.addProperty("start_url", "https://example.com/s/" + made.id());
    Occurrences.plan(value);
  }

  private Answer show(Visit visit) {
    JsonObject meeting = visit.target().value();
    return withOccurrence(
        visit,
        occurrence -> {
          JsonObject shown = meeting.deepCopy();
          Projection.patch(shown, occurrence);
          return visit.answer(shown);
        },
        () -> visit.answer(meeting));
  }

  private Answer update(Visit visit) {
    JsonObject meeting = visit.target().value();
    return withOccurrence(
        visit,
        occurrence -> {
          Projection.patch(occurrence, visit.body());
          account.tell(name + ".updated", visit.target());
          return visit.done();
        },
        () -> {
          if (visit.body().has("recurrence") || visit.body().has("start_time")) {
            JsonObject planned = meeting.deepCopy();
            Projection.patch(planned, visit.body());
            Occurrences.plan(planned);
            meeting.add("occurrences", planned.get("occurrences"));
          }
          return crud.update(visit, visit.target());
        });
  }

  private Answer delete(Visit visit) {
    return withOccurrence(
        visit,
        occurrence -> {
          occurrence.addProperty("status", "deleted");
          JsonObject value = visit.target().value().deepCopy();
          value.add("occurrences", Json.array(List.of(occurrence)));
          account.tell(name + ".deleted", new Stored(kind, value, null));
          return visit.done();
        },
        () -> crud.delete(visit, visit.target()));
  }

  private Answer withOccurrence(
      Visit visit, Function<JsonObject, Answer> one, Supplier<Answer> all) {
    String id = visit.query("occurrence_id");
    if (id.isEmpty()) {
      return all.get();
    }
    Optional<JsonObject> occurrence = Occurrences.find(visit.target().value(), id);
    return occurrence
        .map(one)
        .orElseGet(
            () -> ZoomErrors.error(404, 3001, "The " + name + " has no occurrence " + id + "."));
  }
}
