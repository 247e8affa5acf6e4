package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Settings;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;

/** The presence of users: what each said last. */
final class Presence {
  private static final Kind PRESENCE =
      Kind.named("presence status")
          .at("/users/{user}/presence_status", Verb.SHOW)
          .defaults("{\"status\": \"Available\", \"end_time\": null, \"remaining_time\": null}");

  private final Memory memory;
  private final Settings presence;

  Presence(Memory memory) {
    this.memory = memory;
    presence = memory.keepOneEach(PRESENCE);
    memory.on("PUT /users/{user}/presence_status", this::set);
  }

  private Answer set(Visit visit) {
    JsonObject status = presence.of(visit.target()).value();
    status.add("status", visit.body().get("status"));
    JsonObject told = visit.target().value().deepCopy();
    told.add("presence_status", status.get("status"));
    memory.tell("user.presence_status_updated", new Stored(People.USER, told, null));
    return visit.done();
  }
}
