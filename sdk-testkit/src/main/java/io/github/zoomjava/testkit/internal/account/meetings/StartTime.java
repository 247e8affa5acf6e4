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

/**
 * When something is planned to begin: sent in UTC, or without a {@code Z} in the time zone of the
 * meeting, and always answered in UTC.
 */
final class StartTime {
  /** Recurring meetings and webinars without a fixed time. */
  private static final Set<String> AT_ANY_TIME = Set.of("3", "6");

  private StartTime() {}

  /** Returns the planned start in the time zone of the meeting; empty where no time is planned. */
  static Optional<ZonedDateTime> of(JsonObject meeting) {
    return read(Json.text(meeting, "start_time"), zone(meeting));
  }

  /** Makes the start of a new meeting what Zoom makes of it: now, if it is missing or past. */
  static void settle(JsonObject meeting, Instant now) {
    if (AT_ANY_TIME.contains(Json.text(meeting, "type"))) {
      meeting.add("start_time", JsonNull.INSTANCE);
    } else {
      Instant start = of(meeting).map(ZonedDateTime::toInstant).orElse(now);
      meeting.addProperty("start_time", (start.isBefore(now) ? now : start).toString());
    }
  }

  /** Writes a start that was sent for a meeting in UTC. */
  static void toUtc(JsonObject sent, JsonObject meeting) {
    read(Json.text(sent, "start_time"), zone(sent.has("timezone") ? sent : meeting))
        .ifPresent(each -> sent.addProperty("start_time", each.toInstant().toString()));
  }

  /** An instant, or empty for a text of another form. */
  static Optional<Instant> instant(String time) {
    return read(time, ZoneOffset.UTC).map(ZonedDateTime::toInstant);
  }

  private static Optional<ZonedDateTime> read(String time, ZoneId zone) {
    try {
      return Optional.of(
          time.endsWith("Z")
              ? Instant.parse(time).truncatedTo(ChronoUnit.SECONDS).atZone(zone)
              : LocalDateTime.parse(time).truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static ZoneId zone(JsonObject meeting) {
    try {
      return ZoneId.of(Json.text(meeting, "timezone"));
    } catch (DateTimeException unknownZone) {
      return ZoneOffset.UTC;
    }
  }
}
