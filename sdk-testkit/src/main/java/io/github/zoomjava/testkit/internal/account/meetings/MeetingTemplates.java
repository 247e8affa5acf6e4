package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.Optional;

/** Templates that users made from their meetings, or webinars. */
final class MeetingTemplates {
  private final Memory memory;
  private final Kind source;
  private final Kind kind;

  MeetingTemplates(Memory memory, Kind source) {
    this.memory = memory;
    this.source = source;
    String all = "/users/{user}/" + source.name() + "_templates";
    kind =
        Kind.named(source.name() + " template")
            .at(all, Verb.LIST)
            .alsoBy("name")
            .defaults("{\"type\": 1}");
    memory.keep(kind);
    memory.on("POST " + all, this::create);
  }

  private Answer create(Visit visit) {
    String id = Json.text(visit.body(), source.name() + "_id");
    if (memory.shelf(source).find(id).isEmpty()) {
      return source.missing(400, source.name().equals("meeting") ? 3001 : 3000, id);
    }
    String name = Json.text(visit.body(), "name");
    Optional<Stored> known = memory.shelf(kind).find(name, visit.path());
    if (known.isPresent() && !Json.text(visit.body(), "overwrite").equals("true")) {
      return ZoomErrors.error(400, 3000, "There is a template " + name + " already.");
    }
    JsonObject properties = new JsonObject();
    properties.addProperty("name", name);
    Stored template = known.orElseGet(() -> memory.shelf(kind).add(properties, visit.target()));
    return visit.answer(template.value());
  }
}
