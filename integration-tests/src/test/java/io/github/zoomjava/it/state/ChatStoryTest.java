package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    assertThat(api.all("/chat/users/me/messages" + query, "messages", "status"))
        .containsExactly("Edited");
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
      send("me", "{\"message\": \"%s\", \"to_channel\": \"%s\"}".formatted(i, channel));
    }

    assertThat(
            api.all(
                "/chat/users/me/messages?page_size=2&to_channel=" + channel, "messages", "message"))
        .containsExactlyInAnyOrder("0", "1", "2", "3", "4");
  }

  @Test
  void severalMembersLeaveAChannelAtOnce() {
    String ada = newUser("ada@example.com");
    String bob = newUser("bob@example.com");
    String channel =
        newChannel("[{\"email\": \"ada@example.com\"}, {\"email\": \"bob@example.com\"}]");
    String path = "/chat/channels/" + channel + "/members";

    api.delete("/chat/users/me/channels/" + channel + "/members?identifiers=" + ada + "," + bob);

    assertThat(api.all(path, "members", "email")).containsExactly("owner@example.com");
    assertThat(api.all(path, "members", "role")).containsExactly("owner");
  }

  @Test
  void anAdminIsPromotedAndDemotedAndRemainsAMember() {
    String ada = newUser("ada@example.com");
    String path = "/chat/users/me/channels/" + newChannel("[{\"email\": \"ada@example.com\"}]");

    api.post(path + "/admins", "{\"admins\": [{\"email\": \"ada@example.com\"}]}");
    assertThat(api.all(path + "/admins", "admins", "role")).containsExactly("owner", "admin");
    assertThat(api.all(path + "/members", "members", "role")).containsExactly("owner", "admin");

    api.delete(path + "/admins?admin_ids=" + ada + "&user_ids=" + ada);
    assertThat(api.all(path + "/admins", "admins", "email")).containsExactly("owner@example.com");
    assertThat(api.all(path + "/members", "members", "role")).containsExactly("owner", "member");
  }

  @Test
  void aGroupIsInTheChannelsThatItWasInvitedTo() {
    String group = api.post("/groups", "{\"name\": \"Sales\"}").text("id");
    String channel = newChannel("[]");
    String other = newChannel("[]");
    String path = "/chat/channels/" + channel + "/members/groups";

    api.post(path, "{\"groups\": [{\"group_id\": \"%s\"}]}".formatted(group));

    assertThat(api.all(path, "groups", "group_name")).containsExactly("Sales");
    assertThat(api.all("/groups/" + group + "/channels", "channels", "channel_id"))
        .containsExactly(channel);
    assertThat(api.get("/chat/channels/" + other + "/members/groups").list("groups")).isEmpty();
    assertThat(api.delete(path + "/" + group).status()).isEqualTo(204);
    assertThat(api.delete(path + "/" + group).code()).isEqualTo(5306);
    assertThat(api.get("/groups/" + group + "/channels").list("channels")).isEmpty();
  }

  @Test
  void channelsAreFoundByNameUnlessTheyAreArchived() {
    String channel = newChannel("[]");
    String search =
        """
        {"haystack": "all", "needle": {"search_type": "by_channel_name", "channel_name": "%s"}}""";
    String path = "/chat/channels/search";

    assertThat(api.post(path, search.formatted("Buil")).list("channels")).hasSize(1);
    assertThat(api.post(path, search.formatted("Other")).list("channels")).isEmpty();
    Api.Reply archived =
        api.send(
            "PATCH",
            "/chat/channels/events",
            "{\"method\": \"archive\", \"channel_ids\": [\"%s\", \"nothing\"]}".formatted(channel));
    assertThat(archived.list("failed_channels")).hasSize(1);
    assertThat(api.post(path, search.formatted("Buil")).list("channels")).isEmpty();
  }

  @Test
  void severalChannelsAreDeletedAtOnceOrNone() {
    String first = newChannel("[]");
    String second = newChannel("[]");
    String path = "/chat/users/me/channels?channel_ids=";

    assertThat(api.delete(path + first + ",nothing").code()).isEqualTo(4400);
    assertThat(api.get("/chat/channels").list("channels")).hasSize(2);
    assertThat(api.delete(path + first + "," + second).status()).isEqualTo(202);
    assertThat(api.get("/chat/channels").list("channels")).isEmpty();
  }

  @Test
  void messagesAreKeptAsLongAsIsSetForTheirChannel() {
    String path = "/chat/channels/" + newChannel("[]") + "/retention";

    api.send(
        "PATCH",
        path,
        "{\"cloud_retention\": {\"enable_custom_retention\": true, \"retention_period\": \"3y\"}}");

    assertThat(api.get(path).json().getAsJsonObject("cloud_retention").get("retention_period"))
        .hasToString("\"3y\"");
    assertThat(api.get("/chat/channels/nothing/retention").code()).isEqualTo(4130);
  }

  @Test
  void messagesAreNarrowedByTextAndTime() {
    at(Instant.parse("2026-01-01T09:00:00Z"));
    String channel = newChannel("[]");
    String path = "/chat/users/me/messages?to_channel=" + channel;
    String first = send("me", message("Hello", channel));
    at(Instant.parse("2026-01-01T09:00:01Z"));
    String second = send("me", message("Bye", channel));
    String time =
        api.get("/chat/users/me/messages/" + second + "?to_channel=" + channel).text("date_time");

    assertThat(api.all(path + "&search_key=Hel", "messages", "id")).containsExactly(first);
    assertThat(api.all(path + "&from=" + time, "messages", "id")).containsExactly(second);
    assertThat(api.all(path + "&date=2026-01-01", "messages", "id")).hasSize(2);
    assertThat(api.get(path + "&date=2026-01-02").list("messages")).isEmpty();
  }

  @Test
  void anAnswerIsInTheThreadOfItsMessage() {
    String channel = newChannel("[]");
    String main = send("me", message("Hello", channel));
    String answer =
        send(
            "me",
            """
            {"message": "Hi", "to_channel": "%s", "reply_main_message_id": "%s"}"""
                .formatted(channel, main));
    String thread = "/chat/users/me/messages/%s/thread?from=2026-01-01T00:00:00Z&to_channel=";

    assertThat(api.all(thread.formatted(main) + channel, "messages", "msg_id"))
        .containsExactly(answer);
    assertThat(api.get(thread.formatted(answer) + channel).list("messages")).isEmpty();
    assertThat(api.get(thread.formatted("nothing") + channel).code()).isEqualTo(4131);
    String path = "/chat/users/me/messages?exclude_child_message=true&to_channel=" + channel;
    assertThat(api.all(path, "messages", "id")).containsExactly(main);
  }

  @Test
  void reactionsAreCountedByEmojiAndTakenBack() {
    String ada = newUser("ada@example.com");
    String channel = newChannel("[{\"email\": \"ada@example.com\"}]");
    String id = send("me", message("Hello", channel));
    String body =
        "{\"action\": \"%s\", \"emoji\": \"U+1F44D\", \"to_channel\": \"" + channel + "\"}";
    String path = "/chat/users/%s/messages/" + id + "/emoji_reactions";
    String message = "/chat/users/me/messages/" + id + "?to_channel=" + channel;

    api.send("PATCH", path.formatted("me"), body.formatted("add"));
    api.send("PATCH", path.formatted(ada), body.formatted("add"));
    assertThat(api.all(message, "reactions", "total_count")).containsExactly("2");

    api.send("PATCH", path.formatted("me"), body.formatted("remove"));
    assertThat(api.all(message, "reactions", "total_count")).containsExactly("1");
    api.send("PATCH", path.formatted(ada), body.formatted("remove"));
    assertThat(api.get(message).list("reactions")).isEmpty();
  }

  @Test
  void aPinIsInItsChannelAndABookmarkIsNot() {
    String channel = newChannel("[]");
    String id = send("me", message("Hello", channel));
    String pins = "/chat/channels/" + channel + "/pinned";
    String body =
        "{\"method\": \"%s\", \"message_id\": \"%s\", \"channel_id\": \"" + channel + "\"}";

    api.send("PATCH", "/chat/channel/message/events", body.formatted("pin", id));
    assertThat(api.all(pins, "messages", "message_id")).containsExactly(id);
    assertThat(api.get("/chat/messages/bookmarks").list("bookmarks")).isEmpty();
    api.send("PATCH", "/chat/channel/message/events", body.formatted("unpin", id));
    assertThat(api.get(pins).list("messages")).isEmpty();
    assertThat(
            api.send("PATCH", "/chat/channel/message/events", body.formatted("pin", "no")).code())
        .isEqualTo(5401);
  }

  @Test
  void aBookmarkIsAddedAndRemoved() {
    String channel = newChannel("[]");
    String id = send("me", message("Hello", channel));
    String path = "/chat/messages/bookmarks";
    String body = "{\"action\": \"%s\", \"to_channel\": \"" + channel + "\"}";

    api.send("PATCH", path + "?message_id=" + id, body.formatted("add_bookmark"));
    assertThat(api.all(path + "?to_channel=" + channel, "bookmarks", "message_id"))
        .containsExactly(id);
    assertThat(api.get(path + "?to_channel=other").list("bookmarks")).isEmpty();
    api.send("PATCH", path + "?message_id=" + id, body.formatted("remove_bookmark"));
    assertThat(api.get(path).list("bookmarks")).isEmpty();
  }

  @Test
  void aUserHasASessionWithEveryChannelAndPersonChattedWith() {
    String ada = newUser("ada@example.com");
    String bob = newUser("bob@example.com");
    String channel = newChannel("[]");
    send("me", message("Hello", channel));
    send("me", "{\"message\": \"Hello\", \"to_contact\": \"ada@example.com\"}");
    send("me", "{\"message\": \"Again\", \"to_contact\": \"ada@example.com\"}");
    String path = "/chat/users/%s/sessions";

    assertThat(api.all(path.formatted("me"), "sessions", "type"))
        .containsExactly("groupchat", "1:1");
    assertThat(api.all(path.formatted("me") + "?type=groupchat", "sessions", "channel_id"))
        .containsExactly(channel);
    assertThat(api.all(path.formatted(ada), "sessions", "peer_contact_email"))
        .containsExactly("owner@example.com");
    assertThat(api.get(path.formatted(bob)).list("sessions")).isEmpty();
  }

  @Test
  void aStarIsOnOneSessionUntilItIsTakenOff() {
    newUser("ada@example.com");
    String channel = newChannel("[]");
    send("me", message("Hello", channel));
    send("me", "{\"message\": \"Hello\", \"to_contact\": \"ada@example.com\"}");
    String star =
        "{\"method\": \"%s\", \"params\": {\"target_id\": \"%s\", \"target_type\": \"channel\"}}";
    String starred = "/chat/users/me/sessions?search_star=true";

    api.send("PATCH", "/chat/users/me/events", star.formatted("star", channel));
    assertThat(api.all(starred, "sessions", "channel_id")).containsExactly(channel);
    api.send("PATCH", "/chat/users/me/events", star.formatted("unstar", channel));
    assertThat(api.get(starred).list("sessions")).isEmpty();
    assertThat(api.send("PATCH", "/chat/users/me/events", star.formatted("star", "no")).code())
        .isEqualTo(4130);
  }

  @Test
  void aContactGroupIsNoGroupOfTheAccount() {
    String ada = newUser("ada@example.com");
    String path = "/im/groups/" + api.post("/im/groups", "{\"name\": \"Sales\"}").text("id");
    api.post(path + "/members", "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));

    assertThat(api.all(path + "/members", "members", "id")).containsExactly(ada);
    assertThat(api.get(path).json().get("total_members").getAsInt()).isEqualTo(1);
    assertThat(api.get("/groups").list("groups")).isEmpty();
    assertThat(api.delete(path + "/members/" + ada).status()).isEqualTo(204);
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).code()).isEqualTo(4130);
  }

  @Test
  void theOtherUsersOfTheAccountAreContacts() {
    String ada = newUser("ada@example.com");
    String path = "/chat/users/me/contacts";

    assertThat(api.all(path, "contacts", "id")).containsExactly(ada);
    assertThat(api.get(path + "?type=external").list("contacts")).isEmpty();
    assertThat(api.get(path + "/ada%40example.com").text("id")).isEqualTo(ada);
    assertThat(api.get(path + "/nobody").code()).isEqualTo(1001);
    assertThat(api.all("/contacts?search_key=ada", "contacts", "id")).containsExactly(ada);
    assertThat(api.get("/contacts?search_key=ada&user_status=inactive").list("contacts")).isEmpty();
    assertThat(api.get("/contacts?search_key=ada&contact_types=3").list("contacts")).isEmpty();
  }

  private static String message(String text, String channel) {
    return "{\"message\": \"%s\", \"to_channel\": \"%s\"}".formatted(text, channel);
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
