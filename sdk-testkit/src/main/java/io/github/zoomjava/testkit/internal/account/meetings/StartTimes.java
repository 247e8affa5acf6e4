package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.state.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** The start of what is planned: sent in UTC or in the local time of its zone, answered in UTC. */
final class StartTimes {
  private static final int USUAL_MINUTES = 60;
  private static final Set<String> WITHOUT_TIME = Set.of("3", "6");

  private StartTimes() {}

  /**
   * Writes the start of something new as Zoom answers it. Without one, or with one that is over, it
   * begins now; what has no fixed time has no start.
   */
  static void settleNew(JsonObject meeting, Instant now) {
    settle(meeting);
    if (hasTime(meeting)) {
      Instant start = start(meeting).map(ZonedDateTime::toInstant).orElse(now);
      meeting.addProperty("start_time", (start.isBefore(now) ? now : start).toString());
    }
  }

  /** The same for a change, which may set a start that is over. */
  static void settle(JsonObject meeting) {
    if (hasTime(meeting)) {
      start(meeting)
          .ifPresent(each -> meeting.addProperty("start_time", each.toInstant().toString()));
      meeting.addProperty("duration", minutes(meeting));
    } else {
      meeting.add("start_time", JsonNull.INSTANCE);
      meeting.asMap().putIfAbsent("duration", JsonNull.INSTANCE);
    }
  }

  private static boolean hasTime(JsonObject meeting) {
    return !WITHOUT_TIME.contains(Json.text(meeting, "type"));
  }

  /** The start in the zone of the meeting; empty where no time is planned. */
  static Optional<ZonedDateTime> start(JsonObject meeting) {
    ZoneId zone = zone(meeting);
    return instant(Json.text(meeting, "start_time"), zone).map(each -> each.atZone(zone));
  }

  /** How long it is planned to take. */
  static int minutes(JsonObject meeting) {
    String text = Json.text(meeting, "duration");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : USUAL_MINUTES;
  }

  static ZoneId zone(JsonObject meeting) {
    try {
      return ZoneId.of(Json.text(meeting, "timezone"));
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  /** The point in time that a text tells, in whole seconds; one without an offset is local. */
  static Optional<Instant> instant(String text, ZoneId zone) {
    try {
      return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException local) {
      return local(text).map(each -> each.atZone(zone).toInstant());
    }
  }

  private static Optional<LocalDateTime> local(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
