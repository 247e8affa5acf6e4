package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChatStoryTest extends StateTest {
  @Test
  void aChannelIsListedForThoseWhoAreInIt() {
    newUser("ada@example.com");
    newUser("bob@example.com");
    String channel = newChannel("[{\"email\": \"ada@example.com\"}]");

    assertThat(api.all("/chat/users/ada%40example.com/channels", "channels", "id"))
        .containsExactly(channel);
    assertThat(api.get("/chat/users/bob%40example.com/channels").list("channels")).isEmpty();
    assertThat(api.all("/chat/channels/" + channel + "/members", "members", "email"))
        .containsExactly("owner@example.com", "ada@example.com");
    assertThat(api.get("/chat/channels/" + channel).json().get("member_count").getAsInt())
        .isEqualTo(2);
  }

  @Test
  void membersAreInvitedAndRemoved() {
    String ada = newUser("ada@example.com");
    String path = "/chat/users/me/channels/" + newChannel("[]") + "/members";

    api.post(path, "{\"members\": [{\"email\": \"ada@example.com\"}]}");

    assertThat(api.get(path).list("members")).hasSize(2);
    assertThat(api.delete(path + "/" + ada).status()).isEqualTo(204);
    assertThat(api.get(path).list("members")).hasSize(1);
  }

  @Test
  void oneCanLeaveAChannelAndJoinItAgainButNotLeaveItTwice() {
    String path = "/chat/channels/" + newChannel("[]") + "/members";

    assertThat(api.delete(path + "/me").status()).isEqualTo(204);
    assertThat(api.get(path).list("members")).isEmpty();
    assertThat(api.delete(path + "/me").status()).isEqualTo(404);
    assertThat(api.post(path + "/me", "").status()).isEqualTo(201);
    assertThat(api.get(path).list("members")).hasSize(1);
  }

  @Test
  void aChannelIsRenamedAndDeleted() {
    String path = "/chat/channels/" + newChannel("[]");

    api.send("PATCH", path, "{\"name\": \"Releases\"}");

    assertThat(api.get(path).text("name")).isEqualTo("Releases");
    api.delete(path);
    assertThat(api.get(path).status()).isEqualTo(404);
    assertThat(api.get(path).code()).isEqualTo(4130);
  }

  @Test
  void aMessageOfAChannelIsReadByEveryMember() {
    newUser("ada@example.com");
    String channel = newChannel("[{\"email\": \"ada@example.com\"}]");
    String other = newChannel("[]");

    String id = send("me", "{\"message\": \"Hello\", \"to_channel\": \"%s\"}".formatted(channel));

    String adas = "/chat/users/ada%40example.com/messages";
    assertThat(api.all(adas + "?to_channel=" + channel, "messages", "id")).containsExactly(id);
    assertThat(api.get(adas + "?to_channel=" + other).list("messages")).isEmpty();
    assertThat(api.get("/chat/users/me/messages/" + id + "?to_channel=" + channel).text("message"))
        .isEqualTo("Hello");
  }

  @Test
  void aMessageBetweenTwoIsReadByBothAndByNobodyElse() {
    newUser("ada@example.com");
    newUser("bob@example.com");

    String id = send("me", "{\"message\": \"Hello\", \"to_contact\": \"ada@example.com\"}");

    String to = "/messages?to_contact=";
    assertThat(api.all("/chat/users/me" + to + "ada%40example.com", "messages", "id"))
        .containsExactly(id);
    assertThat(
            api.all("/chat/users/ada%40example.com" + to + "owner%40example.com", "messages", "id"))
        .containsExactly(id);
    assertThat(
            api.all("/chat/users/bob%40example.com" + to + "owner%40example.com", "messages", "id"))
        .isEmpty();
  }

  @Test
  void whoSentAMessageCanChangeAndDeleteItAndNobodyElseCan() {
    String ada = newUser("ada@example.com");
    String channel = newChannel("[{\"email\": \"ada@example.com\"}]");
    String to = "\"to_channel\": \"" + channel + "\"";
    String path = "/messages/" + send("me", "{\"message\": \"Helo\", " + to + "}");
    String query = "?to_channel=" + channel;
    String change = "{\"message\": \"Hello\", " + to + "}";

    assertThat(api.send("PUT", "/chat/users/" + ada + path, change).code()).isEqualTo(200);
    assertThat(api.send("PUT", "/chat/users/me" + path, change).status()).isEqualTo(204);

    Api.Reply message = api.get("/chat/users/me" + path + query);
    assertThat(message.text("message")).isEqualTo("Hello");
    assertThat(message.text("status")).isEqualTo("Edited");
    assertThat(api.delete("/chat/users/" + ada + path + query).code()).isEqualTo(200);
    assertThat(api.delete("/chat/users/me" + path + query).status()).isEqualTo(204);
    assertThat(api.get("/chat/users/me/messages" + query).list("messages")).isEmpty();
  }

  @Test
  void nothingCanBeSentToNobody() {
    Api.Reply unknown =
        api.post(
            "/chat/users/me/messages",
            "{\"message\": \"Hello\", \"to_contact\": \"no@example.com\"}");

    assertThat(unknown.code()).isEqualTo(1001);
    assertThat(api.post("/chat/users/me/messages", "{\"message\": \"Hello\"}").code())
        .isEqualTo(300);
  }

  @Test
  void aLongConversationHasPages() {
    String channel = newChannel("[]");
    for (int i = 0; i < 5; i++) {
      send("me", "{\"message\": \"%d\", \"to_channel\": \"%s\"}".formatted(i, channel));
    }

    assertThat(
            api.all(
                "/chat/users/me/messages?page_size=2&to_channel=" + channel, "messages", "message"))
        .containsExactlyInAnyOrder("0", "1", "2", "3", "4");
  }

  private String newChannel(String members) {
    return api.post(
            "/chat/users/me/channels",
            "{\"name\": \"Builds\", \"type\": 1, \"members\": %s}".formatted(members))
        .text("id");
  }

  private String send(String user, String message) {
    return api.post("/chat/users/" + user + "/messages", message).text("id");
  }
}
