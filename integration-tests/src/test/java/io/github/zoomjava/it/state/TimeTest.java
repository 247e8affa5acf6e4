package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in the account does so by its clock: here, at noon of the first of June. */
class TimeTest extends StateTest {
  private static final String NOW = "2024-06-01T12:00:00Z";

  @BeforeEach
  void setTheTime() {
    at(Instant.parse(NOW));
  }

  @Test
  void whatIsCreatedIsSoNow() {
    String user = newUser("ada@example.com");
    JsonObject meeting = api.post("/users/me/meetings", "{\"topic\": \"Review\"}").json();

    assertThat(api.get("/users/" + user).text("user_created_at")).isEqualTo(NOW);
    assertThat(meeting.get("created_at").getAsString()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void aLocalTimeIsAnsweredInUtc(String kind) {
    String id =
        api.post(
                "/users/me/" + kind + "s",
                "{\"start_time\": \"2024-07-01T09:00:00\", \"timezone\": \"America/New_York\"}")
            .text("id");

    assertThat(api.get("/" + kind + "s/" + id).text("start_time"))
        .isEqualTo("2024-07-01T13:00:00Z");
    api.send("PATCH", "/" + kind + "s/" + id, "{\"start_time\": \"2024-12-02T09:00:00\"}");
    assertThat(api.get("/" + kind + "s/" + id).text("start_time"))
        .isEqualTo("2024-12-02T14:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01T12:00:01Z, 2024-06-01T12:00:01Z",
    "2024-06-01T11:59:59Z, 2024-06-01T12:00:00Z",
    "'',                   2024-06-01T12:00:00Z"
  })
  void aStartThatIsOverIsNow(String start, String answered) {
    String json = start.isEmpty() ? "{}" : "{\"start_time\": \"%s\"}".formatted(start);

    assertThat(api.post("/users/me/meetings", json).text("start_time")).isEqualTo(answered);
  }

  @Test
  void whatIsEndedBeforeItsTimeEndsNow() {
    String id =
        api.post(
                "/users/me/meetings",
                """
                {"start_time": "2024-07-01T09:00:00Z", "duration": 30,
                 "settings": {"auto_recording": "cloud"}}""")
            .text("id");
    api.send("PUT", "/meetings/" + id + "/status", "{\"action\": \"end\"}");

    JsonObject past = api.get("/past_meetings/" + id).json();
    assertThat(past.get("start_time").getAsString()).isEqualTo("2024-06-01T11:30:00Z");
    assertThat(past.get("end_time").getAsString()).isEqualTo(NOW);
    assertThat(api.get("/meetings/" + id + "/recordings").text("start_time"))
        .isEqualTo("2024-06-01T11:30:00Z");
  }

  @ParameterizedTest
  @CsvSource({"2024-06-01T11:00:00Z", "1999-12-31T23:59:59Z"})
  void samplesAreOfTheDayBefore(String now) {
    at(Instant.parse(now));

    String sampled = api.get("/meetings/meeting_summaries").body();
    String device = api.get("/devices").body();

    assertThat(sampled).contains("\"summaries\":[]");
    String yesterday = Instant.parse(now).minusSeconds(86_400).toString().substring(0, 10);
    assertThat(device).contains(yesterday).doesNotContain("2027-");
  }
}
