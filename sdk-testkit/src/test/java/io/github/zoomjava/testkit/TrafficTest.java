package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficTest extends FakeZoomTest {
  @Test
  void isALineOfJsonForEveryRequest() {
    http.get("/users?status=active");
    http.send("POST", "/users/me/meetings", "{\"topic\": \"Review\"}");
    http.get("/nowhere");

    List<JsonObject> lines = lines();

    assertThat(lines)
        .extracting(each -> text(each, "method"))
        .containsExactly("GET", "POST", "GET");
    assertThat(lines).extracting(each -> text(each, "path")).endsWith("/nowhere");
    assertThat(text(lines.get(0), "operation")).isEqualTo("tiny.UsersApi.list");
    assertThat(lines.get(2).get("operation").isJsonNull()).isTrue();
    assertThat(lines.get(0).get("query"))
        .isEqualTo(JsonParser.parseString("{\"status\": [\"active\"]}"));
    assertThat(text(lines.get(1).getAsJsonObject("body"), "topic")).isEqualTo("Review");
    assertThat(lines.get(1).get("status").getAsInt()).isEqualTo(201);
    assertThat(text(lines.get(1).getAsJsonObject("answer"), "topic")).isEqualTo("Review");
  }

  @Test
  void saysHowLongABodyIsThatItCannotShowAndShowsNoneWhereThereIsNone() {
    http.send("POST", "/users/me/meetings", "hush");
    http.get("/users");

    assertThat(text(lines().get(0), "body")).isEqualTo("(4 characters that are no JSON object)");
    assertThat(lines().get(1).get("body").isJsonNull()).isTrue();
  }

  @Test
  void showsHeadersThatAreNoSecret() {
    http.send("POST", "/users/me/meetings", "{}");

    assertThat(text(lines().get(0).getAsJsonObject("headers"), "content-type"))
        .isEqualTo("application/json");
  }

  @Test
  void showsNoAccessToken() {
    http.get("/users");

    assertThat(fake.traffic()).doesNotContain("fake-access-token", "authorization");
  }

  @Test
  void masksWhatTheDocumentCallsASecret() {
    http.send("POST", "/users/me/meetings", "{\"topic\": \"Review\", \"agenda\": \"hush\"}");

    assertThat(fake.traffic()).contains("\"agenda\":\"***\"").doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"password\": \"hush\"}",
        "{\"settings\": {\"passcode\": \"hush\"}}",
        "{\"list\": [{\"zak\": \"hush\"}]}",
        "{\"room_pin\": \"hush\"}",
        "{\"join_url\": \"https://example.com/j/1?pwd=hush\"}",
        "hush",
        "\"hush\"",
      })
  void masksWhatBearsTheNameOfASecretAndWhatNobodyCanRead(String body) {
    http.send("POST", "/users/me/meetings", body);

    assertThat(fake.traffic()).doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"password\": true}",
        "{\"next_page_token\": \"plain\"}",
        "{\"topping\": \"plain\"}",
        "{\"tokens\": [{\"text\": \"plain\"}]}",
      })
  void showsTheRest(String body) {
    http.send("POST", "/users/me/meetings", body);

    assertThat(lines().get(0).get("body")).isEqualTo(JsonParser.parseString(body));
  }

  @Test
  void masksSecretsInQueryAndHeaders() {
    http.send(
        http.request("/users?access_token=hush&next_page_token=plain")
            .header("Cookie", "hush")
            .header("X-Api-Secret", "hush")
            .method("GET", BodyPublishers.noBody()));

    assertThat(fake.traffic()).doesNotContain("hush").contains("plain");
  }

  private List<JsonObject> lines() {
    return fake.traffic()
        .lines()
        .map(each -> JsonParser.parseString(each).getAsJsonObject())
        .toList();
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }
}
