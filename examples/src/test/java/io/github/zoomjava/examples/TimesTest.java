package io.github.zoomjava.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.paging.DateRange;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.meetings.CloudRecordingsApi;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.MeetingType;
import io.github.zoomjava.meetings.model.Recurrence;
import io.github.zoomjava.meetings.model.RecurrenceType;
import io.github.zoomjava.meetings.model.Weekday;
import io.github.zoomjava.phone.PhoneCallLogsApi;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.junit.FakeZoomTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of the week and times, as programs give them and as they go over the wire. */
@FakeZoomTest
class TimesTest {
  @Test
  void plansAMeetingOnThreeDaysOfTheWeek(FakeZoom fake, ZoomClient zoom) {
    MeetingsApi meetings = MeetingsApi.of(zoom);
    Recurrence threeDays =
        Recurrence.of(
            r ->
                r.type(RecurrenceType.WEEKLY)
                    .weeklyDays(Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY)
                    .endTimes(6));

    long id =
        requireNonNull(
            meetings
                .create(
                    "me",
                    m ->
                        m.topic("Stand-up")
                            .type(MeetingType.RECURRING_FIXED_TIME)
                            .startTime(Instant.parse("2027-01-18T09:00:00Z"))
                            .timezone("UTC")
                            .recurrence(threeDays))
                .id());

    assertThat(sent(fake).getAsJsonObject("recurrence").get("weekly_days").getAsString())
        .isEqualTo("2,4,6");
    assertThat(requireNonNull(meetings.get(id).recurrence()).weeklyDays())
        .containsExactly(Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY);
  }

  @Test
  void startsAtALocalTimeBesideATimeZone(FakeZoom fake, ZoomClient zoom) {
    MeetingsApi meetings = MeetingsApi.of(zoom);

    meetings.create(
        "me",
        m ->
            m.topic("Review")
                .type(MeetingType.SCHEDULED)
                .startTime(LocalDateTime.of(2027, 7, 13, 21, 44))
                .timezone("America/Los_Angeles"));

    assertThat(sent(fake).get("start_time").getAsString()).isEqualTo("2027-07-13T21:44:00");
  }

  @Test
  void asksForTheCallsOfTheLastHour(FakeZoom fake, ZoomClient zoom) {
    Instant now = Instant.parse("2026-01-01T01:00:30Z");

    PhoneCallLogsApi.of(zoom)
        .listHistory(p -> p.from(now.minus(Duration.ofHours(1))).to(now))
        .forEach(call -> assertThat(call).isNotNull());

    assertThat(last(fake).query())
        .containsEntry("from", List.of("2026-01-01T00:00:30Z"))
        .containsEntry("to", List.of("2026-01-01T01:00:30Z"));
  }

  /** Zoom lists a month of recordings at most, so a quarter is asked for in three parts. */
  @Test
  void readsTheRecordingsOfAQuarter(FakeZoom fake, ZoomClient zoom) {
    CloudRecordingsApi recordings = CloudRecordingsApi.of(zoom);
    DateRange quarter = DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));

    Paged.concat(
            quarter.months(),
            month -> recordings.list("me", p -> p.from(month.from()).to(month.to())))
        .forEach(recording -> assertThat(recording.recordingFiles()).isNotNull());

    assertThat(fake.requests())
        .extracting(request -> request.query().get("from"))
        .contains(List.of("2027-01-01"), List.of("2027-02-01"), List.of("2027-03-01"));
    assertThat(last(fake).query()).containsEntry("to", List.of("2027-03-31"));
  }

  @Test
  void asksForTheCallsOfADay(FakeZoom fake, ZoomClient zoom) {
    LocalDate day = LocalDate.of(2026, 1, 1);

    PhoneCallLogsApi.of(zoom)
        .listHistory(p -> p.from(day).to(day))
        .forEach(call -> assertThat(call).isNotNull());

    assertThat(last(fake).query())
        .containsEntry("from", List.of("2026-01-01"))
        .containsEntry("to", List.of("2026-01-01"));
  }

  private static JsonObject sent(FakeZoom fake) {
    return fake.requests().stream()
        .filter(each -> each.method().equals("POST") && !each.body().isEmpty())
        .reduce((first, second) -> second)
        .map(each -> JsonParser.parseString(each.body()).getAsJsonObject())
        .orElseThrow();
  }

  private static RecordedRequest last(FakeZoom fake) {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
