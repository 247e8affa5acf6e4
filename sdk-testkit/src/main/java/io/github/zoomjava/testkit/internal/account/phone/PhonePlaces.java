package io.github.zoomjava.testkit.internal.account.phone;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.Members;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sites of the phone, of which there is one from the beginning, and its call queues. */
final class PhonePlaces {
  private static final Kind SITE =
      Kind.named("site")
          .at("/phone/sites", Verb.CREATE)
          .at("/phone/sites/{site}", Verb.SHOW, Verb.DELETE)
          .missing(400, 400);

  private static final Kind QUEUE =
      Kind.named("call queue")
          .at("/phone/call_queues", Verb.LIST)
          .missing(404, 13000)
          .filter("site_id")
          .filter("department")
          .filter("cost_center")
          .defaults("{\"status\": \"active\"}");

  private static final Kind MEMBER =
      Kind.named("call queue member")
          .at("/phone/call_queues/{call queue}/members", Verb.LIST)
          .missing(400, 300);

  private static final Absence NO_QUEUE = Absence.error(400, 400);
  private static final Absence INVALID = Absence.error(400, 300);

  private final Memory memory;
  private final Crud queues;
  private final Members members;

  PhonePlaces(Memory memory, People people) {
    this.memory = memory;
    memory.keep(SITE);
    queues = memory.keep(QUEUE);
    members = new Members(memory, people, MEMBER, "users");
    JsonObject main = new JsonObject();
    main.addProperty("name", "Main site");
    memory.shelf(SITE).add(main, null);
    memory.below("/phone/sites/{site}");
    memory.below("/phone/sites/{site}/outbound_calling", Absence.error(404, 13500));
    for (String part : List.of("dial_by_name_directory", "outbound_caller_id", "settings")) {
      memory.below("/phone/sites/{site}/" + part, INVALID);
    }
    memory.on("GET /phone/sites", this::listSites);
    memory.on("PATCH /phone/sites/{site}", this::updateSite, INVALID);
    memory.below("/phone/call_queues/{call queue}");
    memory.below("/phone/call_queues/{call queue}/phone_numbers", INVALID);
    memory.below("/phone/call_queues/{call queue}/policies/{*}");
    for (String part : List.of("call_handling", "policies", "settings")) {
      memory.below("/phone/call_queues/{call queue}/" + part, Absence.error(404, 404));
    }
    memory.on("POST /phone/call_queues", this::create);
    memory.on("GET /phone/call_queues/{call queue}", visit -> visit.answer(shown(visit.target())));
    memory.on("PATCH /phone/call_queues/{call queue}", queues.act(Verb.UPDATE), NO_QUEUE);
    memory.on("DELETE /phone/call_queues/{call queue}", queues.act(Verb.DELETE), NO_QUEUE);
    memory.on("POST /phone/call_queues/{call queue}/members", this::addMembers, INVALID);
    memory.on("DELETE /phone/call_queues/{call queue}/members", this::removeMembers, INVALID);
    memory.on(
        "DELETE /phone/call_queues/{call queue}/members/{call queue member}",
        members::remove,
        INVALID);
  }

  private Answer listSites(Visit visit) {
    String name = visit.query("site_name");
    return Pages.of(
        visit.call(),
        memory
            .shelf(SITE)
            .all()
            .map(Stored::value)
            .filter(each -> Json.text(each, "name").contains(name))
            .toList());
  }

  private Answer updateSite(Visit visit) {
    Projection.patch(visit.target().value(), visit.body());
    return visit.done();
  }

  private Answer create(Visit visit) {
    List<Stored> users = new ArrayList<>();
    @Nullable Answer missing = members.find(users(visit.body()), users);
    if (missing != null) {
      return missing;
    }
    JsonObject queue = visit.body().deepCopy();
    queue.remove("members");
    Stored made = queues.create(queue, null);
    users.forEach(each -> members.link(each, made));
    return visit.answer(shown(made));
  }

  private static List<JsonObject> users(JsonObject body) {
    return Json.objects(Json.object(body, "members"), "users");
  }

  private JsonObject shown(Stored queue) {
    JsonObject inside = new JsonObject();
    inside.add(
        "users", Json.array(memory.shelf(MEMBER).of(queue).stream().map(Stored::value).toList()));
    inside.add("common_areas", new JsonArray());
    JsonObject shown = queue.value().deepCopy();
    shown.add("members", inside);
    return shown;
  }

  private Answer addMembers(Visit visit) {
    List<Stored> users = new ArrayList<>();
    @Nullable Answer missing = members.find(users(visit.body()), users);
    if (missing != null) {
      return missing;
    }
    users.forEach(each -> members.link(each, visit.target()));
    return visit.done();
  }

  private Answer removeMembers(Visit visit) {
    memory.shelf(MEMBER).of(visit.target()).forEach(memory::remove);
    return visit.done();
  }
}
