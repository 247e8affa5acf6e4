package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;

/**
 * Meetings that were ended, by the operation that ends one. The host was there and all approved
 * registrants; there is a recording if the meeting's {@code auto_recording} is {@code cloud}.
 */
final class PastMeetings {
  private static final Kind INSTANCE =
      Kind.named("past meeting")
          .at("/past_meetings/{past meeting}", Verb.SHOW)
          .at("/report/meetings/{past meeting}", Verb.SHOW)
          .id("uuid", number -> new JsonPrimitive(Ids.instance("past", number)))
          .alsoBy("id")
          .missing(404, 3001);

  private static final Kind PARTICIPANT =
      Kind.named("participant")
          .at("/past_meetings/{past meeting}/participants", Verb.LIST)
          .at("/report/meetings/{past meeting}/participants", Verb.LIST);

  private final AccountState account;
  private final Scheduled meetings;
  private final Recordings recordings;

  PastMeetings(AccountState account, Scheduled meetings, Recordings recordings) {
    this.account = account;
    this.meetings = meetings;
    this.recordings = recordings;
    account.keep(INSTANCE);
    account.keep(PARTICIPANT);
    account.on("GET /past_meetings/{past meeting}/instances", this::listInstances);
    account.on("PUT /meetings/{meeting}/status", this::setStatus);
  }

  private Answer listInstances(Visit visit) {
    return Pages.of(
        visit.call(),
        account
            .shelf(INSTANCE)
            .all()
            .filter(each -> each.text("id").equals(visit.target().text("id")))
            .map(Stored::value)
            .toList());
  }

  private Answer setStatus(Visit visit) {
    String action = Json.text(visit.body(), "action");
    if (!action.equals("end")) {
      return ZoomErrors.error(400, 300, "The fake account can only end a meeting.");
    }
    end(visit.target());
    return visit.done();
  }

  private void end(Stored meeting) {
    Stored host = Objects.requireNonNull(meeting.parent());
    JsonObject facts = meeting.value().deepCopy();
    Instant start = start(meeting);
    int minutes = facts.has("duration") ? facts.get("duration").getAsInt() : 60;
    Instant end = start.plusSeconds(60L * minutes);
    facts.addProperty("start_time", start.toString());
    facts.addProperty("end_time", end.toString());
    facts.addProperty("duration", minutes);
    facts.addProperty("user_name", host.text("name"));
    facts.addProperty("user_email", host.text("email"));
    Stored instance = account.shelf(INSTANCE).add(facts, host);
    join(host, instance);
    meetings.registrations().approved(meeting).forEach(each -> join(each, instance));
    int count = account.shelf(PARTICIPANT).of(instance).size();
    instance.value().addProperty("participants_count", count);
    instance.value().addProperty("total_minutes", count * minutes);
    account.tell("meeting.ended", instance);
    if (Json.text(Json.object(facts, "settings"), "auto_recording").equals("cloud")) {
      recordings.add(instance, host);
    }
  }

  private static Instant start(Stored meeting) {
    try {
      return Instant.parse(meeting.text("start_time"));
    } catch (DateTimeException notPlanned) {
      return Moments.BEGINNING;
    }
  }

  private void join(Stored person, Stored instance) {
    boolean user = person.kind() == People.USER;
    JsonObject participant = new JsonObject();
    String whole = (person.text("first_name") + " " + person.text("last_name")).strip();
    participant.addProperty("name", whole);
    participant.addProperty("user_email", person.text("email"));
    participant.addProperty("registrant_id", user ? "" : person.id());
    participant.addProperty("join_time", instance.text("start_time"));
    participant.addProperty("leave_time", instance.text("end_time"));
    participant.addProperty("duration", 60 * instance.value().get("duration").getAsInt());
    participant.addProperty("internal_user", user);
    account.shelf(PARTICIPANT).add(participant, instance);
  }
}
