package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class WorkStoryTest extends StateTest {
  @Test
  void aTaskIsCreatedChangedAndDeleted() {
    String path = "/tasks/items/" + newTask("Minutes");

    api.send("PATCH", path, "{\"status\": \"Done\"}");

    assertThat(api.get(path).text("title")).isEqualTo("Minutes");
    assertThat(api.get(path).text("status")).isEqualTo("Done");
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).status()).isEqualTo(404);
    assertThat(api.get(path).code()).isEqualTo(112100);
  }

  @Test
  void anAssigneeHasWhatZoomRequiresOfOneAndNothingElse() {
    JsonObject assignee =
        api.post(
                "/tasks/items",
                "{\"title\": \"Minutes\", \"assignees\": [{\"email\": \"ada@example.com\"}]}")
            .list("assignees")
            .get(0)
            .getAsJsonObject();

    assertThat(assignee.keySet()).containsExactlyInAnyOrder("user_id", "email");
    assertThat(assignee.get("email").getAsString()).isEqualTo("ada@example.com");
  }

  @Test
  void tasksAreListedByStatusAndPageByPage() {
    String done = newTask("Minutes");
    newTask("Agenda");
    api.send("PATCH", "/tasks/items/" + done, "{\"status\": \"Done\"}");

    assertThat(api.all("/tasks/items?status=Done", "tasks", "task_id")).containsExactly(done);
    assertThat(api.all("/tasks/items?page_size=1", "tasks", "title"))
        .containsExactly("Minutes", "Agenda");
  }

  @Test
  void commentsBelongToOneTask() {
    String path = "/tasks/items/" + newTask("Minutes") + "/comments";
    String other = "/tasks/items/" + newTask("Agenda") + "/comments";

    String comment =
        api.post(
                path,
                "{\"content_text\": \"Done\", \"content\": [{\"text\": \"Done\", \"order\": 1}]}")
            .text("comment_id");

    assertThat(api.all(path, "comments", "comment_id")).containsExactly(comment);
    assertThat(api.get(other).list("comments")).isEmpty();
    assertThat(api.delete(other + "/" + comment).code()).isEqualTo(112100);
    assertThat(api.delete(path + "/" + comment).status()).isEqualTo(204);
    assertThat(api.get(path).list("comments")).isEmpty();
  }

  @Test
  void aQueueIsCreatedChangedAndDeleted() {
    String path =
        "/contact_center/queues/"
            + api.post(
                    "/contact_center/queues",
                    "{\"queue_name\": \"Support\", \"channel\": \"voice\"}")
                .text("queue_id");

    api.send("PATCH", path, "{\"queue_name\": \"Help\"}");

    assertThat(api.get(path).text("queue_name")).isEqualTo("Help");
    assertThat(api.all("/contact_center/queues?channel=voice", "queues", "queue_name"))
        .containsExactly("Help");
    assertThat(api.get("/contact_center/queues?channel=video").list("queues")).isEmpty();
    api.delete(path);
    assertThat(api.get(path).status()).isEqualTo(404);
    assertThat(api.get(path).code()).isEqualTo(1201);
  }

  private String newTask(String title) {
    return api.post("/tasks/items", "{\"title\": \"%s\"}".formatted(title)).text("task_id");
  }
}
