package io.github.zoomjava.testkit.internal.account.meetings;

import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Act;
import io.github.zoomjava.testkit.internal.state.Memory;
import java.util.List;

/**
 * Operations that answer with samples, as nothing of them is remembered, but only for something
 * that exists: a token of an unknown meeting is as wrong as the meeting.
 */
final class Samples {
  private static final List<String> ROUTES =
      List.of(
          "GET /meetings/{meeting}/token",
          "GET /meetings/{meeting}/jointoken/live_streaming",
          "GET /meetings/{meeting}/jointoken/local_archiving",
          "GET /meetings/{meeting}/jointoken/local_recording",
          "POST /meetings/{meeting}/open_apps",
          "DELETE /meetings/{meeting}/open_apps",
          "POST /meetings/{meeting}/sip_dialing",
          "PATCH /live_meetings/{meeting}/chat/messages/{*}",
          "DELETE /live_meetings/{meeting}/chat/messages/{*}",
          "DELETE /live_webinars/{webinar}/chat/messages/{*}",
          "PATCH /live_meetings/{meeting}/events",
          "PATCH /live_meetings/{meeting}/rtms_app/status",
          "GET /webinars/{webinar}/token",
          "GET /webinars/{webinar}/jointoken/live_streaming",
          "GET /webinars/{webinar}/jointoken/local_archiving",
          "GET /webinars/{webinar}/jointoken/local_recording",
          "GET /past_meetings/{past meeting}/archive_files",
          "DELETE /past_meetings/{past meeting}/archive_files",
          "GET /meetings/{recording}/recordings/analytics_summary",
          "GET /users/{user}/pac",
          "PATCH /users/{user}/tsp/settings");

  private static final Act SAMPLE = visit -> visit.answer(visit.target().value());

  private Samples() {}

  static void offer(Memory memory) {
    ROUTES.forEach(each -> memory.on(each, SAMPLE));
    memory.on("POST /webinars/{webinar}/sip_dialing", SAMPLE, Absence.error(400, 300));
    memory.on("GET /meetings/{recording}/transcript", SAMPLE, Absence.error(404, 3322));
    memory.on("DELETE /meetings/{recording}/transcript", SAMPLE, Absence.error(404, 3322));
  }
}
