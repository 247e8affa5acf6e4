package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Settings;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Template;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;

/** Where a meeting, or webinar, is streamed to. */
final class Livestreams {
  private final Memory memory;
  private final Settings settings;

  Livestreams(Memory memory, String name, String item) {
    this.memory = memory;
    settings =
        memory.keepOneEach(
            Kind.named(name + " livestream")
                .at(item + "/livestream", Verb.SHOW, Verb.UPDATE)
                .defaults(
                    """
                    {"stream_url": "", "stream_key": "", "page_url": "", "resolution": ""}"""));
    memory.on("PATCH " + item + "/livestream/status", this::setStatus);
  }

  /** No event tells of a webinar, or of another layout. */
  private Answer setStatus(Visit visit) {
    Stored meeting = visit.target();
    String action = Json.text(visit.body(), "action");
    if (meeting.kind().name().equals("meeting") && !action.equals("mode")) {
      JsonObject streaming = new JsonObject();
      streaming.addProperty("service", "Custom_Live_Streaming_Service");
      streaming.add("custom_live_streaming_settings", settings.of(meeting).value());
      String event = action.equals("stop") ? "stopped" : "started";
      memory
          .announcer()
          .tell(
              "meeting.live_streaming_" + event,
              meeting,
              message ->
                  Template.fill(
                      Json.object(
                          Json.object(Json.object(message, "payload"), "object"), "live_streaming"),
                      streaming));
    }
    return visit.done();
  }
}
