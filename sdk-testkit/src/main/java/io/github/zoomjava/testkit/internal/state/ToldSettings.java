package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;

/** Settings of a kind whose event tells what of them changed, and what that was. */
public final class ToldSettings {
  private final Memory memory;
  private final Settings settings;
  private final String event;

  public ToldSettings(Memory memory, Kind kind) {
    this.memory = memory;
    this.settings = memory.keepOneEach(kind);
    this.event = kind.event(Verb.UPDATE).orElseThrow();
    kind.routes()
        .forEach(
            (route, verb) -> {
              if (verb == Verb.UPDATE) {
                memory.on(route, this::update);
              }
            });
  }

  private Answer update(Visit visit) {
    JsonObject before = settings.of(visit.target()).value().deepCopy();
    before.keySet().retainAll(visit.body().keySet());
    Answer answer = settings.update(visit);
    memory
        .announcer()
        .tell(
            event,
            visit.target(),
            message -> {
              JsonObject payload = Json.object(message, "payload");
              Json.object(payload, "object").add("settings", visit.body());
              JsonObject old = Json.object(payload, "old_object");
              old.addProperty("id", visit.target().id());
              old.add("settings", before);
            });
    return answer;
  }
}
