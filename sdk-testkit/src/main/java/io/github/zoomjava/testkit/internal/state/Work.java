package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tasks with their comments, and the queues of the contact center. */
final class Work {
  private static final Kind TASK =
      Kind.named("task")
          .at("/tasks/items", Verb.LIST, Verb.CREATE)
          .at("/tasks/items/{task}", Verb.SHOW, Verb.DELETE)
          .id("task_id", Ids.text("task"))
          .missing(404, 112100)
          .filter("status")
          .filter("starred")
          .defaults(
              """
              {"priority": "Medium", "status": "To do", "is_public": false, "starred": false,
               "source_type": "user", "assignees": [], "collaborators": []}""")
          .event(Verb.CREATE, "task.created")
          .event(Verb.DELETE, "task.deleted")
          .finish(Work::created);

  private static final Kind COMMENT =
      Kind.named("comment")
          .at("/tasks/items/{task}/comments", Verb.LIST, Verb.CREATE)
          .at("/tasks/items/{task}/comments/{comment}", Verb.DELETE)
          .id("comment_id", Ids.text("comment"))
          .missing(404, 112100)
          .event(Verb.CREATE, "task.comment_updated")
          .toldWithin("comment")
          .finish(
              (made, number) ->
                  made.value().addProperty("create_time", Moments.after(number).toEpochMilli()));

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
          .finish((made, number) -> made.value().addProperty("cc_queue_id", made.id()));

  private final AccountState account;
  private final Crud tasks;

  Work(AccountState account) {
    this.account = account;
    tasks = account.keep(TASK);
    account.on("PATCH /tasks/items/{task}", this::update);
    account.keep(COMMENT);
    account.keep(QUEUE);
  }

  private static void created(Stored made, int number) {
    made.value().addProperty("create_time", Moments.after(number).toString());
  }

  /** Unlike other events, that of a task names its changes one by one. */
  private Answer update(Visit visit) {
    Stored task = visit.target();
    List<JsonObject> changes = new ArrayList<>();
    for (Map.Entry<String, JsonElement> each : visit.body().entrySet()) {
      JsonObject change = new JsonObject();
      change.addProperty("field_name", each.getKey());
      change.addProperty("old_value", task.text(each.getKey()));
      change.addProperty("new_value", Json.text(visit.body(), each.getKey()));
      change.addProperty("operation_type", "updated");
      changes.add(change);
    }
    Answer answer = tasks.update(visit, task);
    JsonObject facts = new JsonObject();
    facts.addProperty("task_id", task.id());
    facts.add("field_changes", Json.array(changes));
    facts.add("file_changes", new JsonArray());
    account.announcer().tellFacts("task.updated", facts);
    return answer;
  }
}
