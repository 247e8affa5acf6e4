package io.github.zoomjava.testkit.internal.account.work;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Ids;
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
import java.util.Optional;

/** The queues of the contact center, and who answers them. */
final class Queues {
  private static final Kind QUEUE =
      Kind.named("queue")
          .at("/contact_center/queues", Verb.LIST, Verb.CREATE)
          .at("/contact_center/queues/{queue}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .id("queue_id", Ids.text("queue"))
          .alsoBy("cc_queue_id")
          .missing(404, 1201)
          .filter("channel")
          .event(Verb.CREATE, "contact_center.queue_created")
          .event(Verb.DELETE, "contact_center.queue_deleted")
          .finish((made, number, now) -> made.value().addProperty("cc_queue_id", made.id()));

  private static final Kind AGENT =
      Kind.named("queue agent")
          .id("user_id", Ids.text("queue agent"))
          .missing(404, 1201)
          .defaults("{\"opt_in_out_status\": 1}")
          .event(Verb.CREATE, "contact_center.queue_agent_assigned")
          .event(Verb.DELETE, "contact_center.queue_agent_unassigned");

  private static final Kind SUPERVISOR =
      Kind.named("queue supervisor")
          .id("user_id", Ids.text("queue supervisor"))
          .missing(404, 1201)
          .event(Verb.CREATE, "contact_center.queue_supervisor_assigned")
          .event(Verb.DELETE, "contact_center.queue_supervisor_unassigned");

  private final Memory memory;
  private final Crud queues;
  private final QueueStaff agents;
  private final QueueStaff supervisors;

  Queues(Memory memory, ContactCenter center) {
    this.memory = memory;
    queues = memory.keep(QUEUE);
    agents = new QueueStaff(memory, center, AGENT, "agents");
    supervisors = new QueueStaff(memory, center, SUPERVISOR, "supervisors");
    memory.below("/contact_center/queues/{queue}");
    memory.on("POST /contact_center/queues/batch", this::createAll);
    memory.on("DELETE /contact_center/queues/batch", this::deleteAll);
    memory.on(
        "PATCH /contact_center/queues/{queue}/agents/{queue agent}",
        visit -> {
          Projection.patch(visit.target().value(), visit.body());
          return visit.done();
        });
    memory.on("GET /contact_center/users/{contact center user}/queues", this::listOfUser);
  }

  private Answer createAll(Visit visit) {
    JsonArray made = new JsonArray();
    for (JsonObject each : Json.objects(visit.body(), "queues")) {
      JsonObject queue = queues.create(each, null).value();
      made.add(Projection.of(queue, visit.call().answerSchema().items(), visit.call().today()));
    }
    return Answer.json(201, made);
  }

  private Answer deleteAll(Visit visit) {
    List<Stored> all = new ArrayList<>();
    for (JsonElement each : Json.elements(visit.body(), "cc_queue_ids")) {
      Optional<Stored> queue = memory.shelf(QUEUE).find(each.getAsString());
      if (queue.isEmpty()) {
        return QUEUE.missing(each.getAsString());
      }
      all.add(queue.get());
    }
    all.forEach(each -> queues.delete(visit, each));
    return visit.done();
  }

  private Answer listOfUser(Visit visit) {
    String channel = visit.query("channel");
    String assigned = visit.call().query("user_assignment_type", "any");
    return Pages.of(
        visit.call(),
        memory
            .shelf(QUEUE)
            .all()
            .filter(each -> channel.isEmpty() || each.text("channel").equals(channel))
            .filter(each -> isAssigned(visit.target(), each, assigned))
            .map(Stored::value)
            .toList());
  }

  private boolean isAssigned(Stored user, Stored queue, String as) {
    boolean agent = agents.has(queue, user);
    boolean supervisor = supervisors.has(queue, user);
    return switch (as) {
      case "agent" -> agent;
      case "supervisor" -> supervisor;
      case "both" -> agent && supervisor;
      default -> agent || supervisor;
    };
  }

  /** A user is assigned to no queue any more. */
  void release(Stored user) {
    agents.release(user);
    supervisors.release(user);
  }
}
