package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.FakeZoom;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookStoryTest extends WebhookStateTest {
  @Test
  void theLifeOfAUserIsToldInOrder() throws InterruptedException {
    String id = newUser("ada@example.com");
    api.send("PATCH", "/users/" + id, "{\"first_name\": \"Ada\"}");
    api.send("PUT", "/users/" + id + "/status", "{\"action\": \"deactivate\"}");
    api.delete("/users/" + id + "?action=delete");

    List<JsonObject> events = next(4);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly("user.created", "user.updated", "user.deactivated", "user.deleted");
    assertThat(events)
        .allSatisfy(each -> assertThat(object(each).get("id").getAsString()).isEqualTo(id));
    assertThat(payload(events.get(0)).get("account_id").getAsString()).isEqualTo("fake-account");
    assertThat(payload(events.get(0)).get("operator").getAsString()).isEqualTo("owner@example.com");
  }

  @Test
  void aChangeIsToldWithWhatItChangedAndWhatThatWas() throws InterruptedException {
    String id =
        api.post("/users/me/meetings", "{\"topic\": \"Review\", \"duration\": 30}").text("id");
    api.send("PATCH", "/meetings/" + id, "{\"topic\": \"Retrospective\"}");

    JsonObject updated = next(2).get(1);

    JsonObject old = payload(updated).getAsJsonObject("old_object");
    assertThat(object(updated).get("topic").getAsString()).isEqualTo("Retrospective");
    assertThat(old.get("topic").getAsString()).isEqualTo("Review");
    assertThat(object(updated).has("duration")).isFalse();
    assertThat(object(updated).get("id").getAsLong()).isEqualTo(Long.parseLong(id));
  }

  @Test
  void aRegistrationIsToldWithItsMeeting() throws InterruptedException {
    String id = api.post("/users/me/meetings", "{\"topic\": \"Open day\"}").text("id");
    api.post(
        "/meetings/" + id + "/registrants",
        "{\"email\": \"ada@example.com\", \"first_name\": \"Ada\"}");

    JsonObject created = next(2).get(1);

    assertThat(created.get("event").getAsString()).isEqualTo("meeting.registration_created");
    assertThat(object(created).get("topic").getAsString()).isEqualTo("Open day");
    assertThat(object(created).getAsJsonObject("registrant").get("email").getAsString())
        .isEqualTo("ada@example.com");
  }

  @Test
  void aMeetingThatIsEndedAndItsRecordingAreTold() throws InterruptedException {
    String id =
        api.post("/users/me/meetings", "{\"settings\": {\"auto_recording\": \"cloud\"}}")
            .text("id");
    api.send("PUT", "/meetings/" + id + "/status", "{\"action\": \"end\"}");
    api.delete("/meetings/" + id + "/recordings");

    List<JsonObject> events = next(4);

    JsonObject completed = events.get(2);
    String url =
        object(completed)
            .getAsJsonArray("recording_files")
            .get(0)
            .getAsJsonObject()
            .get("download_url")
            .getAsString();
    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "meeting.created", "meeting.ended", "recording.completed", "recording.trashed");
    assertThat(url).startsWith(fake.baseUrl().replace("/v2", "/rec/download/"));
    api.send("PUT", "/meetings/" + id + "/recordings/status", "{\"action\": \"recover\"}");
    assertThat(api.getWith(completed.get("download_token").getAsString(), url).status())
        .isEqualTo(200);
  }

  @Test
  void messagesTasksGroupsQueuesAndCallsAreTold() throws InterruptedException {
    String channel =
        api.post("/chat/users/me/channels", "{\"name\": \"Builds\", \"type\": 1}").text("id");
    api.post(
        "/chat/users/me/messages",
        "{\"message\": \"Hello\", \"to_channel\": \"%s\"}".formatted(channel));
    api.post("/tasks/items", "{\"title\": \"Minutes\"}");
    api.post("/groups", "{\"name\": \"Sales\"}");
    api.post("/contact_center/queues", "{\"queue_name\": \"Support\"}");
    fake.phoneCall("me", "+12025550199");

    List<JsonObject> events = next(7);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "chat_channel.created",
            "chat_message.sent",
            "task.created",
            "group.created",
            "contact_center.queue_created",
            "phone.caller_call_history_completed",
            "phone.recording_completed");
    assertThat(object(events.get(1)).get("message").getAsString()).isEqualTo("Hello");
    assertThat(object(events.get(1)).get("channel_id").getAsString()).isEqualTo(channel);
    assertThat(object(events.get(2)).get("title").getAsString()).isEqualTo("Minutes");
  }

  @Test
  void whoIsNotDeletedForGoodLeavesTheAccountOnly() throws InterruptedException {
    api.delete("/users/" + newUser("ada@example.com"));

    assertThat(next(2).get(1).get("event").getAsString()).isEqualTo("user.disassociated");
  }

  @Test
  void theChangesOfATaskAreToldOneByOne() throws InterruptedException {
    String id = api.post("/tasks/items", "{\"title\": \"Minutes\"}").text("task_id");
    api.send("PATCH", "/tasks/items/" + id, "{\"status\": \"Done\", \"starred\": true}");

    JsonObject updated = payload(next(2).get(1));

    assertThat(updated.get("task_id").getAsString()).isEqualTo(id);
    assertThat(updated.getAsJsonArray("field_changes"))
        .extracting(JsonElement::getAsJsonObject)
        .extracting(
            each -> each.get("field_name").getAsString(),
            each -> each.get("old_value").getAsString(),
            each -> each.get("new_value").getAsString())
        .containsExactly(tuple("status", "To do", "Done"), tuple("starred", "false", "true"));
  }

  @Test
  void changedSettingsAreToldWithWhatTheyWere() throws InterruptedException {
    String path = "/users/me/settings";
    api.send("PATCH", path, "{\"schedule_meeting\": {\"host_video\": true}}");
    api.send("PATCH", path, "{\"schedule_meeting\": {\"host_video\": false}}");

    JsonObject updated = next(2).get(1);

    assertThat(updated.get("event").getAsString()).isEqualTo("user.settings_updated");
    assertThat(hostVideo(object(updated))).isFalse();
    assertThat(hostVideo(payload(updated).getAsJsonObject("old_object"))).isTrue();
    assertThat(object(updated).getAsJsonObject("settings").keySet())
        .containsExactly("schedule_meeting");
  }

  @Test
  void adminsOfAGroupAndThePresenceOfAUserAreTold() throws InterruptedException {
    String group = api.post("/groups", "{\"name\": \"Sales\"}").text("id");
    api.post("/groups/" + group + "/admins", "{\"admins\": [{\"email\": \"owner@example.com\"}]}");
    api.delete("/groups/" + group + "/admins/owner%40example.com");
    api.send("PUT", "/users/me/presence_status", "{\"status\": \"Away\"}");

    List<JsonObject> events = next(4);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "group.created",
            "group.admin_added",
            "group.admin_deleted",
            "user.presence_status_updated");
    assertThat(object(events.get(1)).getAsJsonArray("admins").toString())
        .contains("owner@example.com");
    assertThat(object(events.get(3)).get("presence_status").getAsString()).isEqualTo("Away");
  }

  @Test
  void whoWorksOnATaskAndItsEndAreTold() throws InterruptedException {
    String path =
        "/tasks/items/" + api.post("/tasks/items", "{\"title\": \"Minutes\"}").text("task_id");
    api.post(path + "/assignees", "{\"assignees\": [{\"email\": \"owner@example.com\"}]}");
    api.delete(path + "/assignees/owner%40example.com");
    api.send("PATCH", path, "{\"status\": \"Done\"}");
    api.send("PATCH", path, "{\"status\": \"In progress\"}");

    List<JsonObject> events = next(7);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "task.created",
            "task.assignee_updated",
            "task.assignee_updated",
            "task.updated",
            "task.completed",
            "task.updated",
            "task.reopened");
    assertThat(payload(events.get(1)).get("operation_type").getAsInt()).isEqualTo(1);
    assertThat(payload(events.get(2)).get("operation_type").getAsInt()).isEqualTo(0);
    assertThat(object(events.get(2)).getAsJsonArray("assignees")).hasSize(1);
  }

  @Test
  void agentsOfAQueueAreTold() throws InterruptedException {
    String queue =
        api.post("/contact_center/queues", "{\"queue_name\": \"Support\"}").text("queue_id");
    String id =
        api.post("/contact_center/users", "{\"user_email\": \"owner@example.com\"}")
            .text("user_id");
    api.post(
        "/contact_center/queues/" + queue + "/agents", "{\"user_ids\": [\"%s\"]}".formatted(id));
    api.delete("/contact_center/users/" + id);

    List<JsonObject> events = next(5);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "contact_center.queue_created",
            "contact_center.user_created",
            "contact_center.queue_agent_assigned",
            "contact_center.queue_agent_unassigned",
            "contact_center.user_deleted");
    assertThat(object(events.get(3)).get("queue_id").getAsString()).isEqualTo(queue);
    assertThat(object(events.get(3)).get("user_email").getAsString())
        .isEqualTo("owner@example.com");
  }

  @Test
  void supervisorsOfAQueueAreTold() throws InterruptedException {
    String queue =
        api.post("/contact_center/queues", "{\"queue_name\": \"Support\"}").text("queue_id");
    String id =
        api.post("/contact_center/users", "{\"user_email\": \"owner@example.com\"}")
            .text("user_id");
    String path = "/contact_center/queues/" + queue + "/supervisors";
    api.post(path, "{\"user_ids\": [\"%s\"]}".formatted(id));
    api.delete(path + "/" + id);

    List<JsonObject> events = next(4).subList(2, 4);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "contact_center.queue_supervisor_assigned",
            "contact_center.queue_supervisor_unassigned");
    assertThat(object(events.get(0)).get("queue_id").getAsString()).isEqualTo(queue);
  }

  @Test
  void whoJoinsAndWhatIsDoneWithAMessageAreTold() throws InterruptedException {
    String channel =
        api.post("/chat/users/me/channels", "{\"name\": \"Builds\", \"type\": 1}").text("id");
    api.delete("/chat/channels/" + channel + "/members/me");
    api.post("/chat/channels/" + channel + "/members/me", "");
    String to = "\"to_channel\": \"" + channel + "\"";
    String id =
        api.post("/chat/users/me/messages", "{\"message\": \"Hello\", " + to + "}").text("id");
    api.post(
        "/chat/users/me/messages",
        "{\"message\": \"Hi\", \"reply_main_message_id\": \"%s\", %s}".formatted(id, to));
    api.send(
        "PATCH",
        "/chat/users/me/messages/" + id + "/emoji_reactions",
        "{\"action\": \"add\", \"emoji\": \"U+1F44D\", " + to + "}");

    List<JsonObject> events = next(6);

    assertThat(events)
        .extracting(each -> each.get("event").getAsString())
        .containsExactly(
            "chat_channel.created",
            "chat_channel.member_left",
            "chat_channel.member_joined",
            "chat_message.sent",
            "chat_message.replied",
            "team_chat.channel_reaction_added");
    assertThat(object(events.get(4)).get("parent_msg_id").getAsString()).isEqualTo(id);
    assertThat(object(events.get(5)).get("msg_id").getAsString()).isEqualTo(id);
  }

  @Test
  void whatIsRefusedIsNotTold() throws InterruptedException {
    newUser("ada@example.com");
    assertThat(
            api.post(
                    "/users",
                    "{\"action\": \"create\", \"user_info\": {\"email\": \"ada@example.com\", \"type\": 1}}")
                .status())
        .isEqualTo(409);
    newUser("bob@example.com");

    assertThat(next(2))
        .extracting(each -> object(each).get("email").getAsString())
        .containsExactly("ada@example.com", "bob@example.com");
  }

  @Test
  void whatAnEndpointFailsToTakeIsSentAgainBeforeWhatFollows() throws InterruptedException {
    failures.set(3);

    newUser("ada@example.com");
    newUser("bob@example.com");

    assertThat(next(2))
        .extracting(each -> object(each).get("email").getAsString())
        .containsExactly("ada@example.com", "bob@example.com");
  }

  @Test
  void aStatelessAccountCannotSendAny() {
    try (FakeZoom stateless = FakeZoom.builder().stateless().start()) {
      assertThatThrownBy(() -> stateless.webhooksTo("http://127.0.0.1:1/zoom", SECRET))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static boolean hostVideo(JsonObject object) {
    return object
        .getAsJsonObject("settings")
        .getAsJsonObject("schedule_meeting")
        .get("host_video")
        .getAsBoolean();
  }
}
