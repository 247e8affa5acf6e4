package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;

/** The polls of meetings, or of webinars. */
final class Polls {
  private Polls() {}

  static void keep(Memory memory, String name, String item, int missing) {
    Crud polls =
        memory.keep(
            Kind.named(name + " poll")
                .at(item + "/polls", Verb.LIST, Verb.CREATE)
                .at(item + "/polls/{" + name + " poll}", Verb.SHOW, Verb.REPLACE, Verb.DELETE)
                .missing(404, missing)
                .filter("anonymous")
                .defaults("{\"status\": \"notstart\", \"anonymous\": false, \"poll_type\": 1}"));
    if (name.equals("meeting")) {
      memory.on("POST " + item + "/batch_polls", visit -> createBatch(visit, polls));
    }
  }

  private static Answer createBatch(Visit visit, Crud polls) {
    List<JsonObject> created =
        Json.objects(visit.body(), "polls").stream()
            .map(each -> polls.create(each, visit.target()).value())
            .toList();
    JsonObject answer = new JsonObject();
    answer.add("polls", Json.array(created));
    return visit.answer(answer);
  }
}
