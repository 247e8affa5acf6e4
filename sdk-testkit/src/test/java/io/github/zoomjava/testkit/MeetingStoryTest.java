package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MeetingStoryTest extends FakeZoomTest {
  private static final String REVIEW =
      """
      {"topic": "Review", "type": 2, "start_time": "2027-03-01T09:00:00Z", "settings": {"waiting_room": false}}""";

  @Test
  void aMeetingIsTheOneThatWasCreated() {
    fake.useClock(Clock.fixed(Instant.parse("2027-01-01T09:00:00Z"), ZoneOffset.UTC));
    Http http = new Http(fake);
    HttpResponse<String> answer = http.send("POST", "/users/me/meetings", REVIEW);
    JsonObject created = Http.json(answer);

    JsonObject read = Http.json(http.get("/meetings/" + created.get("id").getAsLong()));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(read).isEqualTo(created);
    assertThat(read.get("topic").getAsString()).isEqualTo("Review");
    assertThat(read.get("start_time").getAsString()).isEqualTo("2027-03-01T09:00:00Z");
    assertThat(read.getAsJsonObject("settings").get("waiting_room").getAsBoolean()).isFalse();
    assertThat(read.get("id").getAsLong()).isGreaterThan(Integer.MAX_VALUE);
  }

  @Test
  void itIsListedForItsHostAndForNobodyElse() {
    fake.users(2);
    String id = Http.json(http.send("POST", "/users/me/meetings", REVIEW)).get("id").getAsString();

    assertThat(http.get("/users/owner%40example.com/meetings").body()).contains(id);
    assertThat(http.get("/users/user0001%40example.com/meetings").body()).doesNotContain(id);
  }

  @Test
  void aListHasPages() {
    for (int i = 0; i < 5; i++) {
      http.send("POST", "/users/me/meetings", REVIEW);
    }

    JsonObject page = Http.json(http.get("/users/me/meetings?page_size=3"));

    assertThat(page.getAsJsonArray("meetings")).hasSize(3);
    assertThat(page.get("next_page_token").getAsString()).isNotEmpty();
    assertThat(page.get("total_records").getAsInt()).isEqualTo(5);
  }

  @Test
  void aPatchOfSettingsLeavesTheOtherSettings() {
    String path =
        "/meetings/"
            + Http.json(http.send("POST", "/users/me/meetings", REVIEW)).get("id").getAsLong();

    http.send("PATCH", path, "{\"settings\": {\"alternative_hosts\": \"noa@example.com\"}}");

    JsonObject settings = Http.json(http.get(path)).getAsJsonObject("settings");
    assertThat(settings.get("alternative_hosts").getAsString()).isEqualTo("noa@example.com");
    assertThat(settings.get("waiting_room").getAsBoolean()).isFalse();
  }

  @Test
  void aDeletedOrUnknownMeetingIsA404WithCode3001() {
    String path =
        "/meetings/"
            + Http.json(http.send("POST", "/users/me/meetings", REVIEW)).get("id").getAsLong();

    int deleted = http.send("DELETE", path, "").statusCode();

    assertThat(deleted).isEqualTo(204);
    assertThat(http.get(path).statusCode()).isEqualTo(404);
    assertThat(Http.code(http.get("/meetings/123"))).isEqualTo(3001);
  }

  @Test
  void aHostWhoDoesNotExistIsA404WithCode1001() {
    HttpResponse<String> answer = http.send("POST", "/users/nobody/meetings", REVIEW);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Http.code(answer)).isEqualTo(1001);
  }
}
