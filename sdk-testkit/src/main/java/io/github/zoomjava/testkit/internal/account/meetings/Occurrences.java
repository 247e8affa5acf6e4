package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Projection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The occurrences of what recurs at fixed times, each of which can be changed or deleted. */
final class Occurrences {
  private static final Set<String> RECURRING = Set.of("8", "9");
  private static final String ALL = "occurrences";

  /** Holds, by the ids of occurrences, what they do not have in common with the others. */
  private static final String CHANGES = "occurrence_changes";

  /** What can be changed of one; Zoom ignores the rest. */
  private static final Set<String> CHANGEABLE =
      Set.of("agenda", "start_time", "duration", "settings");

  private Occurrences() {}

  /**
   * Writes the occurrences of a meeting into it, the first of which is its start; or that it has
   * none. Those that were deleted stay so.
   */
  static void plan(JsonObject meeting) {
    Set<String> deleted =
        Json.objects(meeting, ALL).stream()
            .filter(each -> !isAvailable(each))
            .map(Occurrences::id)
            .collect(Collectors.toSet());
    JsonObject sent = Json.object(meeting, "recurrence");
    if (sent.isEmpty() || !RECURRING.contains(Json.text(meeting, "type"))) {
      meeting.add("recurrence", JsonNull.INSTANCE);
      meeting.add(ALL, JsonNull.INSTANCE);
      return;
    }
    Recurrence recurrence = Recurrence.of(sent);
    meeting.add("recurrence", recurrence.json());
    List<JsonObject> planned = new ArrayList<>();
    for (Instant each : StartTimes.start(meeting).map(recurrence::times).orElse(List.of())) {
      JsonObject occurrence = new JsonObject();
      String id = Long.toString(each.toEpochMilli());
      occurrence.addProperty("occurrence_id", id);
      occurrence.addProperty("start_time", each.toString());
      occurrence.addProperty("duration", StartTimes.minutes(meeting));
      occurrence.addProperty("status", deleted.contains(id) ? "deleted" : "available");
      planned.add(occurrence);
    }
    planned.stream()
        .findFirst()
        .ifPresent(each -> meeting.add("start_time", each.get("start_time")));
    meeting.add(ALL, Json.array(planned));
    meeting.remove(CHANGES);
  }

  /** One of them, which may be changed; a deleted one is gone. */
  static Optional<JsonObject> find(JsonObject meeting, String id) {
    return available(meeting).stream().filter(each -> id(each).equals(id)).findFirst();
  }

  /** The error for one that there is not, or not any more. */
  static Answer missing(String id) {
    return ZoomErrors.error(404, 3001, "There is no occurrence " + id + ".");
  }

  /** All that are not deleted. */
  static List<JsonObject> available(JsonObject meeting) {
    return Json.objects(meeting, ALL).stream().filter(Occurrences::isAvailable).toList();
  }

  /** The meeting as it is at one of its occurrences. */
  static JsonObject at(JsonObject occurrence, JsonObject meeting) {
    JsonObject shown = meeting.deepCopy();
    Projection.patch(shown, Json.object(Json.object(meeting, CHANGES), id(occurrence)));
    Projection.patch(shown, occurrence);
    return shown;
  }

  /** Changes one of them and no other; its id stays, also if it is moved. */
  static void change(JsonObject occurrence, JsonObject meeting, JsonObject wanted) {
    JsonObject changes = wanted.deepCopy();
    changes.keySet().retainAll(CHANGEABLE);
    StartTimes.instant(Json.text(changes, "start_time"), StartTimes.zone(meeting))
        .ifPresent(each -> changes.addProperty("start_time", each.toString()));
    for (String own : List.of("start_time", "duration")) {
      if (Recurrence.has(changes, own)) {
        occurrence.add(own, changes.get(own));
      }
      changes.remove(own);
    }
    JsonObject one = new JsonObject();
    one.add(id(occurrence), changes);
    JsonObject all = new JsonObject();
    all.add(CHANGES, one);
    Projection.patch(meeting, all);
  }

  /** The meeting without the occurrences that are over. */
  static JsonObject upcoming(JsonObject meeting, Instant now) {
    JsonObject shown = meeting.deepCopy();
    if (shown.get(ALL) instanceof JsonArray) {
      shown.add(
          ALL,
          Json.array(
              Json.objects(meeting, ALL).stream().filter(each -> !isOver(each, now)).toList()));
    }
    return shown;
  }

  private static boolean isOver(JsonObject occurrence, Instant now) {
    Instant start = Instant.parse(Json.text(occurrence, "start_time"));
    return start.plus(Duration.ofMinutes(StartTimes.minutes(occurrence))).isBefore(now);
  }

  /** When all of it begins that is not deleted: each occurrence of what recurs. */
  static List<Instant> starts(JsonObject meeting) {
    return Json.objects(meeting, ALL).isEmpty()
        ? StartTimes.start(meeting).map(each -> List.of(each.toInstant())).orElse(List.of())
        : available(meeting).stream()
            .map(each -> Instant.parse(Json.text(each, "start_time")))
            .toList();
  }

  static String id(JsonObject occurrence) {
    return Json.text(occurrence, "occurrence_id");
  }

  private static boolean isAvailable(JsonObject occurrence) {
    return !Json.text(occurrence, "status").equals("deleted");
  }
}
