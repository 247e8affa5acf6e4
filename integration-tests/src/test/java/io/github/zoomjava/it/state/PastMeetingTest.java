package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is to read of meetings that were held, and on which days. */
class PastMeetingTest extends StateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting | /past_meetings/%s/polls    | questions",
        "meeting | /past_meetings/%s/qa       | questions",
        "meeting | /report/meetings/%s/polls  | questions",
        "meeting | /report/meetings/%s/qa     | questions",
        "meeting | /report/meetings/%s/survey | survey_answers",
        "webinar | /past_webinars/%s/polls    | questions",
        "webinar | /past_webinars/%s/qa       | questions",
        "webinar | /report/webinars/%s/polls  | questions",
        "webinar | /report/webinars/%s/qa     | questions",
        "webinar | /report/webinars/%s/survey | survey_answers"
      })
  void nobodyVotedOrAskedAnything(String kind, String path, String list) {
    String id = held(kind, "2027-03-01T09:00:00Z");

    JsonObject results = api.get(path.formatted(id)).json();

    assertThat(results.getAsJsonArray(list)).isEmpty();
    assertThat(results.get("start_time").getAsString()).isEqualTo("2027-03-01T09:00:00Z");
    assertThat(api.get(path.formatted("123")).code()).isEqualTo(3001);
  }

  @Test
  void theInstancesOfSomeDaysAreListed() {
    String id = held("meeting", "2027-03-01T09:00:00Z");
    move(id, "2027-04-01T09:00:00Z");
    String path = "/past_meetings/" + id + "/instances";

    assertThat(starts(path)).containsExactly("2027-03-01T09:00:00Z", "2027-04-01T09:00:00Z");
    assertThat(starts(path + "?from=2027-03-01&to=2027-03-01"))
        .containsExactly("2027-03-01T09:00:00Z");
    assertThat(starts(path + "?from=2027-03-02&to=2027-03-31")).isEmpty();
    assertThat(starts(path + "?from=2027-03-02")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?from=2027-03-01&to=2027-03-31 | March",
        "?from=2027-03-02&to=2027-04-30 | April,May",
        "?from=2027-06-01&to=2027-06-30 | ''",
      })
  void aHostsReportHasWhatWasHeldInItsDays(String days, String expected) {
    held("meeting", "2027-03-01T09:00:00Z", "March");
    held("webinar", "2027-04-30T23:59:59Z", "May");
    held("meeting", "2027-04-01T09:00:00Z", "April");
    List<String> topics = expected.isEmpty() ? List.of() : List.of(expected.split(","));

    assertThat(api.all("/report/users/me/meetings" + days, "meetings", "topic"))
        .containsExactlyElementsOf(topics);
    assertThat(api.all("/report/history_meetings" + days, "history_meetings", "topic"))
        .containsExactlyElementsOf(topics);
    assertThat(api.get("/report/users/nobody/meetings" + days).code()).isEqualTo(1001);
  }

  @Test
  void theHistoryHasMeetingsOrWebinars() {
    held("meeting", "2027-03-01T09:00:00Z", "Review");
    held("webinar", "2027-03-01T09:00:00Z", "Launch");
    String path = "/report/history_meetings?from=2027-03-01&to=2027-03-31&meeting_type=";

    assertThat(api.all(path + "meeting", "history_meetings", "topic")).containsExactly("Review");
    assertThat(api.all(path + "webinar", "history_meetings", "topic")).containsExactly("Launch");
    assertThat(api.all(path + "all", "history_meetings", "type"))
        .containsExactly("Meeting", "Webinar");
  }

  @Test
  void aSummaryIsThereWhereTheSettingsSaySoUntilItIsDeleted() {
    Instant start = Instant.parse("2026-01-05T09:00:00Z");
    String with =
        held(
            "meeting",
            start,
            "{\"topic\": \"With\", \"settings\": {\"auto_start_meeting_summary\": true}}");
    String without = held("meeting", start, "{\"topic\": \"Without\"}");
    String summary = "/meetings/" + with + "/meeting_summary";

    assertThat(api.get(summary).text("meeting_topic")).isEqualTo("With");
    assertThat(api.get("/meetings/" + without + "/meeting_summary").code()).isEqualTo(3001);
    assertThat(summaries("")).containsExactly("With");
    assertThat(summaries("?from=2026-01-01T00:00:00Z&to=2026-01-31T00:00:00Z"))
        .containsExactly("With");
    assertThat(summaries("?from=2026-02-01T00:00:00Z&to=2026-02-28T00:00:00Z")).isEmpty();
    api.delete(summary);
    assertThat(summaries("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-01T09:00:00Z", "2027-03-01T09:00:00"})
  void itBeganWhenItWasPlannedTo(String start) {
    String id = held("meeting", start);

    assertThat(api.get("/past_meetings/" + id).text("start_time"))
        .isEqualTo("2027-03-01T09:00:00Z");
  }

  private List<String> summaries(String days) {
    return api.all("/meetings/meeting_summaries" + days, "summaries", "meeting_topic");
  }

  private List<String> starts(String path) {
    return api.get(path).list("meetings").asList().stream()
        .map(each -> each.getAsJsonObject().get("start_time").getAsString())
        .toList();
  }

  private String held(String kind, String start) {
    return held(kind, start, "Review");
  }

  private String held(String kind, String start, String topic) {
    String properties = "{\"topic\": \"%s\", \"start_time\": \"%s\"}".formatted(topic, start);
    return held(kind, Instant.parse(start.replace("Z", "") + "Z"), properties);
  }

  private void move(String meeting, String start) {
    at(Instant.parse(start));
    api.send("PATCH", "/meetings/" + meeting, "{\"start_time\": \"%s\"}".formatted(start));
    end("meeting", meeting, Instant.parse(start));
  }
}
