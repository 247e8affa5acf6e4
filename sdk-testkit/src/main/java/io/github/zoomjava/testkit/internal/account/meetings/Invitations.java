package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks people to a meeting: by a text for all, or by a link for each. */
final class Invitations {
  private Invitations() {}

  static void offer(Memory memory) {
    memory.on("GET /meetings/{meeting}/invitation", Invitations::text);
    memory.on("POST /meetings/{meeting}/invite_links", Invitations::links);
    memory.on("POST /webinars/{webinar}/invite_links", Invitations::links);
  }

  private static Answer text(Visit visit) {
    Stored meeting = visit.target();
    Stored host = Objects.requireNonNull(meeting.parent());
    String text =
        "%s asks you to a meeting of the fake account.\n\nTopic: %s\nTime: %s\nJoin: %s\n"
            .formatted(
                host.text("name"),
                meeting.text("topic"),
                meeting.text("start_time"),
                meeting.text("join_url"));
    JsonObject invitation = new JsonObject();
    invitation.addProperty("invitation", text);
    invitation.add("sip_links", new JsonArray());
    return visit.answer(invitation);
  }

  private static Answer links(Visit visit) {
    List<JsonObject> invited = new ArrayList<>();
    for (JsonObject each : Json.objects(visit.body(), "attendees")) {
      JsonObject attendee = new JsonObject();
      attendee.add("name", each.get("name"));
      attendee.addProperty(
          "join_url", visit.target().text("join_url") + "?attendee=" + (invited.size() + 1));
      invited.add(attendee);
    }
    JsonObject answer = new JsonObject();
    answer.add("attendees", Json.array(invited));
    return visit.answer(answer);
  }
}
