package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;

/** Who speaks in a webinar. */
final class Panelists {
  static final Kind PANELIST =
      Kind.named("panelist")
          .at("/webinars/{webinar}/panelists", Verb.LIST)
          .at("/webinars/{webinar}/panelists/{panelist}", Verb.DELETE)
          .alsoBy("email")
          .missing(404, 3001)
          .finish(
              (made, number, now) ->
                  made.value()
                      .addProperty("join_url", "https://example.com/w/panelist/" + made.id()));

  private final Memory memory;
  private final Crud panelists;

  Panelists(Memory memory) {
    this.memory = memory;
    panelists = memory.keep(PANELIST);
    memory.on("POST /webinars/{webinar}/panelists", this::add);
    memory.on("DELETE /webinars/{webinar}/panelists", this::removeAll);
  }

  /** Who is added again is the same panelist. */
  private Answer add(Visit visit) {
    Stored webinar = visit.target();
    for (JsonObject each : Json.objects(visit.body(), "panelists")) {
      memory
          .shelf(PANELIST)
          .find(Json.text(each, "email"), visit.path())
          .ifPresentOrElse(
              known -> Projection.patch(known.value(), each),
              () -> panelists.create(each, webinar));
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("id", webinar.id());
    answer.addProperty("updated_at", memory.now().toString());
    return visit.answer(answer);
  }

  private Answer removeAll(Visit visit) {
    memory.shelf(PANELIST).of(visit.target()).forEach(memory::remove);
    return visit.done();
  }
}
