package io.github.zoomjava.testkit.internal.state;

/** Tasks with their comments, and the queues of the contact center. */
final class Work {
  private static final Kind TASK =
      Kind.named("task")
          .at("/tasks/items", Verb.LIST, Verb.CREATE)
          .at("/tasks/items/{task}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .id("task_id", Ids.text("task"))
          .missing(404, 112100)
          .filter("status")
          .filter("starred")
          .defaults(
              """
              {"priority": "Medium", "status": "To do", "is_public": false, "starred": false,
               "source_type": "user", "assignees": [], "collaborators": []}""")
          .events("task")
          .finish(Work::created);

  private static final Kind COMMENT =
      Kind.named("comment")
          .at("/tasks/items/{task}/comments", Verb.LIST, Verb.CREATE)
          .at("/tasks/items/{task}/comments/{comment}", Verb.DELETE)
          .id("comment_id", Ids.text("comment"))
          .missing(404, 112100)
          .event(Verb.CREATE, "task.comment_updated")
          .event(Verb.DELETE, "task.comment_updated")
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

  Work(AccountState account) {
    account.keep(TASK);
    account.keep(COMMENT);
    account.keep(QUEUE);
  }

  private static void created(Stored made, int number) {
    made.value().addProperty("create_time", Moments.after(number).toString());
  }
}
