package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;

/** What AI Companion wrote about meetings that were ended, where their settings say it is to. */
final class Summaries {
  private static final Kind SUMMARY =
      Kind.named("summary")
          .at("/meetings/meeting_summaries", Verb.LIST)
          .at("/meetings/{summary}/meeting_summary", Verb.SHOW, Verb.DELETE)
          .id("summary_id", Ids.text("summary"))
          .alsoBy("meeting_uuid")
          .alsoBy("meeting_id")
          .missing(404, 3001)
          .between("summary_start_time")
          .event(Verb.CREATE, "meeting.summary_completed")
          .event(Verb.DELETE, "meeting.summary_trashed");

  private final Crud summaries;

  Summaries(Memory memory) {
    summaries = memory.keep(SUMMARY);
  }

  void addIfWanted(Stored held) {
    JsonObject settings = Json.object(held.value(), "settings");
    if (!Json.text(settings, "auto_start_meeting_summary").equals("true")) {
      return;
    }
    JsonObject summary = new JsonObject();
    summary.add("meeting_id", held.value().get("id"));
    summary.addProperty("meeting_uuid", held.id());
    summary.addProperty("meeting_topic", held.text("topic"));
    summary.addProperty("meeting_host_id", held.text("host_id"));
    summary.addProperty("meeting_host_email", held.text("host_email"));
    for (String time : new String[] {"start_time", "end_time"}) {
      summary.addProperty("meeting_" + time, held.text(time));
      summary.addProperty("summary_" + time, held.text(time));
    }
    summary.addProperty("summary_created_time", held.text("end_time"));
    summary.addProperty("summary_last_modified_time", held.text("end_time"));
    summaries.create(summary, held.parent());
  }
}
