package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.meetings.MeetingRegistrationApi;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.meetings.model.MeetingRegistrant;
import io.github.zoomjava.meetings.model.MeetingType;
import io.github.zoomjava.meetings.model.Occurrence;
import io.github.zoomjava.meetings.model.RecurrenceType;
import io.github.zoomjava.meetings.model.UpdateMeetingRequest;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.junit.FakeZoomTest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How calls say what they want: forms, explicit nulls, lists of objects, occurrences. */
@FakeZoomTest
class RequestsTest {
  private MeetingsApi meetings;
  private long id;

  /** What a user typed; null is what was left empty. */
  private record Form(@Nullable String topic, @Nullable String agenda, @Nullable Integer minutes) {}

  @BeforeEach
  void planAMeeting(ZoomClient zoom) {
    meetings = MeetingsApi.of(zoom);
    Meeting meeting =
        meetings.create("me", m -> m.topic("Review").agenda("All of it").duration(30));
    id = meeting.id();
  }

  @Test
  void sendsWhatWasFilledInOfAForm(FakeZoom fake) {
    Form form = new Form("Design review", null, null);

    meetings.update(id, m -> m.topic(form.topic()).agenda(form.agenda()).duration(form.minutes()));

    assertThat(fake.traffic())
        .contains("{\"topic\":\"Design review\"}")
        .doesNotContain("\"agenda\":null");
    assertThat(meetings.get(id).agenda()).isEqualTo("All of it");
    assertThat(meetings.get(id).duration()).isEqualTo(30);
  }

  @Test
  void clearsAValueByAnExplicitNull() {
    UpdateMeetingRequest request = UpdateMeetingRequest.of(m -> m.duration(45).setNull("agenda"));
    assertThat(request.duration()).isEqualTo(45);

    meetings.updateWithResponse(Long.toString(id), request);

    assertThat(meetings.get(id).agenda()).isNull();
  }

  @Test
  void registersTwoPeopleInOneCall(ZoomClient zoom) {
    MeetingRegistrationApi registration = MeetingRegistrationApi.of(zoom);

    registration.addRegistrants(
        id,
        batch ->
            batch
                .autoApprove(true)
                .registrants(
                    r -> r.firstName("Ada").email("ada@example.com"),
                    r -> r.firstName("Alan").email("alan@example.com")));

    assertThat(registration.listRegistrants(id))
        .extracting(MeetingRegistrant::email)
        .containsExactly("ada@example.com", "alan@example.com");
  }

  @Test
  void changesOneOccurrence() {
    Meeting weekly =
        meetings.create(
            "me",
            m ->
                m.topic("Standup")
                    .type(MeetingType.RECURRING_FIXED_TIME)
                    .startTime(Instant.parse("2027-03-01T09:00:00Z"))
                    .duration(15)
                    .recurrence(r -> r.type(RecurrenceType.WEEKLY).endTimes(2)));
    String first = Objects.requireNonNull(weekly.occurrences().get(0).occurrenceId());
    long weeklyId = weekly.id();

    meetings.update(weeklyId, m -> m.duration(45), p -> p.occurrenceId(first));

    assertThat(meetings.get(weeklyId).occurrences())
        .extracting(Occurrence::duration)
        .containsExactly(45L, 15L);
  }
}
