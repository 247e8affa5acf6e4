package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Stored;
import java.util.List;

/**
 * The occurrences for which someone registered: those that were named, or all.
 *
 * @param registrant the properties of who did
 */
record Attendance(JsonObject registrant) {
  private static final String NAMED = "registered_occurrences";

  static Attendance of(Stored registrant) {
    return new Attendance(registrant.value());
  }

  /** Returns whether that is one of them; an empty id means any. */
  boolean has(String id) {
    return id.isEmpty() || isForAll() || named().contains(new JsonPrimitive(id));
  }

  private boolean isForAll() {
    return !registrant.has(NAMED);
  }

  private JsonArray named() {
    return registrant.getAsJsonArray(NAMED);
  }

  /** Adds those that were named, if any were. */
  void add(List<String> ids) {
    if (!ids.isEmpty()) {
      if (isForAll()) {
        registrant.add(NAMED, new JsonArray());
      }
      ids.stream().filter(each -> !has(each)).forEach(named()::add);
    }
  }

  /** Takes one away, and returns whether any is left. */
  boolean remove(String id, JsonObject meeting) {
    if (isForAll()) {
      add(Occurrences.available(meeting).stream().map(Occurrences::id).toList());
    }
    named().remove(new JsonPrimitive(id));
    return !named().isEmpty();
  }

  /** A copy of a meeting with these occurrences alone. */
  JsonObject shown(JsonObject meeting) {
    JsonObject shown = meeting.deepCopy();
    if (meeting.get("occurrences") instanceof JsonArray) {
      List<JsonObject> own =
          Occurrences.available(meeting).stream()
              .filter(each -> has(Occurrences.id(each)))
              .toList();
      shown.add("occurrences", Json.array(own));
    }
    return shown;
  }
}
