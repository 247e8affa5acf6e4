package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of channels and of what is attached to messages. */
class ChatWebhookTest extends WebhookStateTest {
  private String channel = "";
  private String message = "";

  @BeforeEach
  void writeAMessage() throws InterruptedException {
    channel = api.post("/chat/users/me/channels", "{\"name\": \"Builds\", \"type\": 1}").text("id");
    message =
        api.post(
                "/chat/users/me/messages",
                "{\"message\": \"Hello\", \"to_channel\": \"%s\"}".formatted(channel))
            .text("id");
    next(2);
  }

  @Test
  void aPinIsToldWithItsMessage() throws InterruptedException {
    String body = "{\"method\": \"%s\", \"channel_id\": \"%s\", \"message_id\": \"%s\"}";
    api.send("PATCH", "/chat/channel/message/events", body.formatted("pin", channel, message));
    api.send("PATCH", "/chat/channel/message/events", body.formatted("unpin", channel, message));

    List<JsonObject> events = next(2);

    assertThat(names(events))
        .containsExactly("team_chat.channel_pin_added", "team_chat.channel_pin_removed");
    assertThat(object(events.get(0)).get("message_id").getAsString()).isEqualTo(message);
    assertThat(object(events.get(0)).get("channel_id").getAsString()).isEqualTo(channel);
  }

  @Test
  void aBookmarkIsTold() throws InterruptedException {
    String path = "/chat/messages/bookmarks?message_id=" + message;
    String body = "{\"action\": \"%s\", \"to_channel\": \"" + channel + "\"}";
    api.send("PATCH", path, body.formatted("add_bookmark"));
    api.send("PATCH", path, body.formatted("remove_bookmark"));

    assertThat(names(next(2)))
        .containsExactly("team_chat.bookmark_added", "team_chat.bookmark_removed");
  }

  @Test
  void aStarIsToldWithWhatHasIt() throws InterruptedException {
    String body =
        "{\"method\": \"%s\", \"params\": {\"target_type\": \"channel\", \"target_id\": \"%s\"}}";
    api.send("PATCH", "/chat/users/me/events", body.formatted("star", channel));
    api.send("PATCH", "/chat/users/me/events", body.formatted("unstar", channel));

    List<JsonObject> events = next(2);

    assertThat(names(events)).containsExactly("team_chat.starred", "team_chat.unstarred");
    JsonObject item = object(events.get(0)).getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(item.get("channel_id").getAsString()).isEqualTo(channel);
  }

  @Test
  void anArchivedChannelIsToldButNoUnknownOne() throws InterruptedException {
    String body = "{\"method\": \"%s\", \"channel_ids\": [\"nothing\", \"%s\"]}";
    api.send("PATCH", "/chat/channels/events", body.formatted("archive", channel));
    api.send("PATCH", "/chat/channels/events", body.formatted("unarchive", channel));

    assertThat(names(next(2)))
        .containsExactly("team_chat.channel_archived", "team_chat.channel_unarchived");
  }

  private static List<String> names(List<JsonObject> events) {
    return events.stream()
        .map(each -> Objects.requireNonNull(each.get("event")).getAsString())
        .toList();
  }
}
