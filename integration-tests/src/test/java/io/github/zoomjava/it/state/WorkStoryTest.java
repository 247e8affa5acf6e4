package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void whoWorksOnATaskIsAUserOrSomebodyElse() {
    String ada = newUser("ada@example.com");
    String path = "/tasks/items/" + newTask("Minutes");
    String body =
        "{\"assignees\": [{\"email\": \"ada@example.com\"}, {\"email\": \"x@else.org\"}]}";

    api.post(path + "/assignees", body);
    api.post(path + "/assignees", body);

    assertThat(api.all(path + "/assignees", "assignees", "email"))
        .containsExactly("ada@example.com", "x@else.org");
    assertThat(api.all(path + "/assignees", "assignees", "user_id")).contains(ada);
    assertThat(api.get(path + "/collaborators").list("collaborators")).isEmpty();
    assertThat(api.delete(path + "/assignees/" + ada).status()).isEqualTo(204);
    assertThat(api.delete(path + "/assignees/" + ada).code()).isEqualTo(112100);
    assertThat(api.all(path, "assignees", "email")).containsExactly("x@else.org");
  }

  @Test
  void tasksAreNarrowedByAssigneeDueDateAndTitle() {
    newUser("ada@example.com");
    String minutes = newTask("Minutes");
    api.post(
        "/tasks/items/" + minutes + "/assignees",
        "{\"assignees\": [{\"email\": \"ada@example.com\"}]}");
    String agenda =
        api.post("/tasks/items", "{\"title\": \"Agenda\", \"due_date\": \"2026-03-05\"}")
            .text("task_id");

    assertThat(tasks("assignee_email=ada%40example.com")).containsExactly(minutes);
    assertThat(tasks("due_date_start=2026-03-05&due_date_end=2026-03-05")).containsExactly(agenda);
    assertThat(tasks("due_date_start=2026-03-06")).isEmpty();
    assertThat(tasks("search_key=Agen")).containsExactly(agenda);
    assertThat(tasks("source_type=chat")).isEmpty();
  }

  @Test
  void tasksAreSortedByPriorityInBothDirections() {
    String medium = newTask("Minutes");
    String high =
        api.post("/tasks/items", "{\"title\": \"Agenda\", \"priority\": \"High\"}").text("task_id");
    String low =
        api.post("/tasks/items", "{\"title\": \"Lunch\", \"priority\": \"Low\"}").text("task_id");

    assertThat(tasks("sort_by=priority")).containsExactly(low, medium, high);
    assertThat(tasks("sort_by=priority&sort_asc=false")).containsExactly(high, medium, low);
  }

  @Test
  void aUserOfTheAccountEntersTheContactCenterOnce() {
    String ada = newUser("ada@example.com");
    String body = "{\"user_email\": \"ada@example.com\"}";
    String path = "/contact_center/users/" + ada;
    assertThat(api.get(path).code()).isEqualTo(300);

    assertThat(api.post("/contact_center/users", body).text("user_id")).isEqualTo(ada);
    assertThat(api.post("/contact_center/users", body).code()).isEqualTo(1007);
    assertThat(api.post("/contact_center/users", "{\"user_email\": \"no@example.com\"}").code())
        .isEqualTo(1004);

    api.send("PATCH", path, "{\"user_access\": \"inactive\"}");
    assertThat(api.get(path).text("user_access")).isEqualTo("inactive");
    assertThat(api.get("/contact_center/users?user_access=active").list("users")).isEmpty();
    assertThat(api.all("/contact_center/users?search_key=ada", "users", "user_email"))
        .containsExactly("ada@example.com");
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.delete(path).code()).isEqualTo(1001);
    assertThat(api.get("/users/" + ada).status()).isEqualTo(200);
  }

  @Test
  void agentsOfAQueueAreNoSupervisorsOfItAndLeaveItWithTheContactCenter() {
    String ada = newUser("ada@example.com");
    api.post("/contact_center/users", "{\"user_id\": \"%s\"}".formatted(ada));
    String queue =
        api.post("/contact_center/queues", "{\"queue_name\": \"Support\"}").text("queue_id");
    String path = "/contact_center/queues/" + queue;
    String body = "{\"user_ids\": [\"%s\"]}".formatted(ada);

    assertThat(api.post(path + "/agents", body).status()).isEqualTo(201);
    assertThat(api.post(path + "/agents", "{\"user_ids\": [\"nobody\"]}").code()).isEqualTo(1001);

    assertThat(api.all(path + "/agents", "agents", "user_email"))
        .containsExactly("ada@example.com");
    assertThat(api.get(path + "/supervisors").list("supervisors")).isEmpty();
    assertThat(queuesOf(ada, "agent")).containsExactly(queue);
    assertThat(queuesOf(ada, "supervisor")).isEmpty();
    assertThat(api.delete(path + "/supervisors/" + ada).code()).isEqualTo(1201);
    api.delete("/contact_center/users/" + ada);
    assertThat(api.get(path + "/agents").list("agents")).isEmpty();
  }

  @Test
  void anAgentOptsOutOfOneQueueOnly() {
    String ada = newUser("ada@example.com");
    api.post("/contact_center/users", "{\"user_id\": \"%s\"}".formatted(ada));
    List<String> paths = new ArrayList<>();
    for (String name : List.of("Support", "Sales")) {
      String queue =
          api.post("/contact_center/queues", "{\"queue_name\": \"%s\"}".formatted(name))
              .text("queue_id");
      paths.add("/contact_center/queues/" + queue + "/agents");
      api.post(paths.get(paths.size() - 1), "{\"user_ids\": [\"%s\"]}".formatted(ada));
    }

    api.send("PATCH", paths.get(0) + "/" + ada, "{\"opt_in_out_status\": 0}");

    assertThat(api.all(paths.get(0), "agents", "opt_in_out_status")).containsExactly("0");
    assertThat(api.all(paths.get(1), "agents", "opt_in_out_status")).containsExactly("1");
    assertThat(api.delete(paths.get(0) + "/" + ada).status()).isEqualTo(204);
    assertThat(api.get(paths.get(0)).list("agents")).isEmpty();
    assertThat(api.get(paths.get(1)).list("agents")).hasSize(1);
  }

  @Test
  void queuesAreCreatedAndDeletedTogether() {
    api.post(
        "/contact_center/queues/batch",
        """
        {"queues": [{"queue_name": "Support", "queue_description": "First"},
                    {"queue_name": "Sales", "queue_description": "Second"}]}""");
    List<String> ids = api.all("/contact_center/queues", "queues", "cc_queue_id");
    assertThat(ids).hasSize(2);

    String body = "{\"cc_queue_ids\": [\"%s\", \"%s\"]}";
    String path = "/contact_center/queues/batch";
    assertThat(api.send("DELETE", path, body.formatted(ids.get(0), "nothing")).code())
        .isEqualTo(1201);
    assertThat(api.get("/contact_center/queues").list("queues")).hasSize(2);
    assertThat(api.send("DELETE", path, body.formatted(ids.get(0), ids.get(1))).status())
        .isEqualTo(204);
    assertThat(api.get("/contact_center/queues").list("queues")).isEmpty();
  }

  @Test
  void whatIsNotRememberedOfAQueueIsNotAnsweredOfNone() {
    String queue =
        api.post("/contact_center/queues", "{\"queue_name\": \"Support\"}").text("queue_id");

    assertThat(api.get("/contact_center/queues/" + queue + "/dispositions").status())
        .isEqualTo(200);
    assertThat(api.get("/contact_center/queues/nothing/dispositions").code()).isEqualTo(1201);
  }

  private List<String> queuesOf(String user, String type) {
    return api.all(
        "/contact_center/users/" + user + "/queues?user_assignment_type=" + type,
        "queues",
        "cc_queue_id");
  }

  private List<String> tasks(String query) {
    return api.all("/tasks/items?" + query, "tasks", "task_id");
  }

  private String newTask(String title) {
    return api.post("/tasks/items", "{\"title\": \"%s\"}".formatted(title)).text("task_id");
  }
}
