package io.github.zoomjava.testkit.internal.account.work;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tasks with their comments and with those who work on them. */
public final class Tasks {
  private static final Kind TASK =
      Kind.named("task")
          .at("/tasks/items/{task}", Verb.SHOW, Verb.DELETE)
          .id("task_id", Ids.text("task"))
          .missing(404, 112100)
          .defaults(
              """
              {"priority": "Medium", "status": "To do", "is_public": false, "starred": false,
               "source_type": "user", "assignees": [], "collaborators": []}""")
          .event(Verb.CREATE, "task.created")
          .event(Verb.DELETE, "task.deleted")
          .finish(Tasks::created);

  private static final Kind COMMENT =
      Kind.named("comment")
          .at("/tasks/items/{task}/comments", Verb.LIST)
          .id("comment_id", Ids.text("comment"))
          .missing(404, 112100)
          .toldWithin("comment")
          .finish(
              (made, number, now) -> made.value().addProperty("create_time", now.toEpochMilli()));

  private static final String DONE = "Done";

  private final Memory memory;
  private final Crud tasks;
  private final Crud comments;
  private final TaskStaff assignees;
  private final TaskStaff collaborators;

  public Tasks(Memory memory, People people) {
    this.memory = memory;
    tasks = memory.keep(TASK);
    memory.on("PATCH /tasks/items/{task}", this::update);
    memory.on("GET /tasks/items", this::list);
    memory.on("POST /tasks/items", this::create);
    comments = memory.keep(COMMENT);
    memory.on("POST /tasks/items/{task}/comments", this::comment);
    memory.on("DELETE /tasks/items/{task}/comments/{comment}", this::deleteComment);
    assignees = new TaskStaff(memory, people, "assignees", "task.assignee_updated");
    collaborators = new TaskStaff(memory, people, "collaborators", "task.collaborator_updated");
  }

  private static void created(Stored made, int number, Instant now) {
    made.value().addProperty("create_time", now.toString());
  }

  private Answer list(Visit visit) {
    return Pages.of(
        visit.call(), TaskFilter.of(visit.call()).narrowed(memory.shelf(TASK).all()).toList());
  }

  private Answer create(Visit visit) {
    JsonObject task = visit.body().deepCopy();
    assignees.complete(task);
    collaborators.complete(task);
    return visit.answer(tasks.create(task, null).value());
  }

  private Answer comment(Visit visit) {
    Stored comment = comments.create(visit.body(), visit.target());
    tellComment(comment, TaskStaff.ADDED);
    return visit.answer(comment.value());
  }

  private Answer deleteComment(Visit visit) {
    tellComment(visit.target(), TaskStaff.REMOVED);
    return comments.delete(visit, visit.target());
  }

  private void tellComment(Stored comment, int operation) {
    memory
        .announcer()
        .tell(
            "task.comment_updated",
            comment,
            message -> Json.object(message, "payload").addProperty("operation_type", operation));
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
    String before = task.text("status");
    Answer answer = tasks.update(visit, task);
    JsonObject facts = new JsonObject();
    facts.addProperty("task_id", task.id());
    facts.add("field_changes", Json.array(changes));
    facts.add("file_changes", new JsonArray());
    memory.announcer().tellFacts("task.updated", facts);
    tellStatus(task, before);
    return answer;
  }

  private void tellStatus(Stored task, String before) {
    boolean done = task.text("status").equals(DONE);
    if (done != before.equals(DONE)) {
      memory.tell(done ? "task.completed" : "task.reopened", task);
    }
  }
}
