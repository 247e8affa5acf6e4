package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of meetings by when they are: it is nine in the morning of the first of March. */
class MeetingListTest extends StateTest {
  @BeforeEach
  void setTheTime() {
    plan("meeting", "over", "\"type\": 2, \"start_time\": \"2027-03-01T08:00:00Z\"");
    plan("meeting", "on", "\"type\": 2, \"start_time\": \"2027-03-01T08:30:00Z\"");
    plan("meeting", "today", "\"type\": 2, \"start_time\": \"2027-03-01T20:00:00Z\"");
    plan("meeting", "next week", "\"type\": 2, \"start_time\": \"2027-03-08T09:00:00Z\"");
    plan("meeting", "any time", "\"type\": 3");
    plan("meeting", "at once", "\"type\": 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scheduled         | over,on,today,next week,any time",
        "upcoming          | on,today,next week,any time",
        "upcoming_meetings | on,today,next week,any time",
        "previous_meetings | over"
      })
  void aListHasTheMeetingsOfItsType(String type, String topics) {
    assertThat(topics("/users/me/meetings?type=" + type)).containsExactly(topics.split(","));
  }

  @Test
  void withoutATypeItHasWhatIsScheduled() {
    assertThat(topics("/users/me/meetings")).isEqualTo(topics("/users/me/meetings?type=scheduled"));
  }

  @Test
  void noMeetingIsGoingOnAsNoneIsStarted() {
    assertThat(topics("/users/me/meetings?type=live")).isEmpty();
  }

  @Test
  void whatRecursIsOverAfterItsLastOccurrence() {
    plan("meeting", "daily", daily("2027-02-27T09:00:00Z", 4));
    plan("meeting", "no more", daily("2027-02-20T09:00:00Z", 4));

    assertThat(topics("/users/me/meetings?type=upcoming")).contains("daily");
    assertThat(topics("/users/me/meetings?type=previous_meetings"))
        .containsExactly("over", "no more");
  }

  @Test
  void theNextDayHasWhatBeginsInIt() {
    plan("meeting", "daily", daily("2027-02-27T10:00:00Z", 4));

    assertThat(topics("/users/me/upcoming_meetings")).containsExactly("today", "daily");
    assertThat(api.get("/users/nobody/upcoming_meetings").code()).isEqualTo(3001);
  }

  @Test
  void theReportOfWhatIsToComeHasEachOccurrenceOfItsDays() {
    plan("meeting", "daily", daily("2027-02-27T10:00:00Z", 4));
    plan("webinar", "launch", "\"type\": 5, \"start_time\": \"2027-03-31T20:00:00Z\"");
    String march = "/report/upcoming_events?from=2027-03-01&to=2027-03-31";

    assertThat(api.all(march, "upcoming_events", "topic"))
        .containsExactly("today", "next week", "daily", "daily", "launch");
    assertThat(api.all(march + "&type=webinar", "upcoming_events", "topic"))
        .containsExactly("launch");
    assertThat(
            api.get("/report/upcoming_events?from=2027-04-01&to=2027-04-30")
                .list("upcoming_events"))
        .isEmpty();
  }

  @Test
  void webinarsAreListedByTypeToo() {
    plan("webinar", "past", "\"type\": 5, \"start_time\": \"2027-01-01T09:00:00Z\"");
    plan("webinar", "coming", "\"type\": 5, \"start_time\": \"2027-06-01T09:00:00Z\"");

    assertThat(api.all("/users/me/webinars?type=upcoming", "webinars", "topic"))
        .containsExactly("coming");
    assertThat(api.all("/users/me/webinars", "webinars", "topic"))
        .containsExactly("past", "coming");
  }

  private static String daily(String start, int times) {
    return """
        "type": 8, "start_time": "%s",
        "recurrence": {"type": 1, "repeat_interval": 1, "end_times": %s}"""
        .formatted(start, times);
  }

  /** Something was planned long ago, as what is planned for the past begins at once. */
  private void plan(String kind, String topic, String properties) {
    at(Instant.parse("2026-12-31T09:00:00Z"));
    api.post(
        "/users/me/" + kind + "s",
        "{\"topic\": \"%s\", \"duration\": 45, %s}".formatted(topic, properties));
    at(Instant.parse("2027-03-01T09:00:00Z"));
  }

  private List<String> topics(String path) {
    return api.all(path, "meetings", "topic");
  }
}
