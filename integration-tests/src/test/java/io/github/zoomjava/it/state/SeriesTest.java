package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.FieldError;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.meetings.model.MeetingType;
import io.github.zoomjava.meetings.model.MonthlyWeek;
import io.github.zoomjava.meetings.model.MonthlyWeekDay;
import io.github.zoomjava.meetings.model.Occurrence;
import io.github.zoomjava.meetings.model.Recurrence;
import io.github.zoomjava.meetings.model.RecurrenceType;
import io.github.zoomjava.testkit.FakeZoom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Series of meetings in Java. */
class SeriesTest {
  private static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");

  private final FakeZoom fake = FakeZoom.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
  private final ZoomClient zoom = fake.client();
  private final MeetingsApi meetings = MeetingsApi.of(zoom);

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void onTheLastFridayOfTheMonth() {
    Meeting made =
        create(
            Recurrence.of(
                r ->
                    r.type(RecurrenceType.MONTHLY)
                        .monthlyWeek(MonthlyWeek.LAST)
                        .monthlyWeekDay(MonthlyWeekDay.FRIDAY)
                        .endTimes(2)));

    assertThat(made.occurrences())
        .extracting(Occurrence::startTime)
        .containsExactly(
            Instant.parse("2027-01-29T09:00:00Z"), Instant.parse("2027-02-26T09:00:00Z"));
  }

  @Test
  void sixtyTimesAreTaken() {
    assertThat(create(daily(60)).occurrences()).hasSize(60);
    fake.verifyNoUnexpectedRequests();
  }

  @Test
  void moreThanSixtyTimesAreRefused() {
    assertThatThrownBy(() -> create(daily(61)))
        .isInstanceOfSatisfying(
            ZoomApiException.class,
            e -> {
              assertThat(e.code()).isEqualTo(300);
              assertThat(e.fieldErrors())
                  .extracting(FieldError::field)
                  .containsExactly("recurrence.end_times");
            });
  }

  private static Recurrence daily(int times) {
    return Recurrence.of(r -> r.type(RecurrenceType.DAILY).endTimes(times));
  }

  private Meeting create(Recurrence recurrence) {
    return meetings.create(
        "me",
        m ->
            m.topic("Series")
                .type(MeetingType.RECURRING_FIXED_TIME)
                .startTime(NOW)
                .recurrence(recurrence));
  }
}
