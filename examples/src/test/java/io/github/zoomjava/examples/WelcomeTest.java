package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.MeetingType;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.junit.FakeZoomTest;
import org.junit.jupiter.api.Test;

@FakeZoomTest
class WelcomeTest {
  /** What is tested: a service that invites newcomers. */
  record Welcome(ZoomClient zoom) {
    String invite(String topic) {
      MeetingsApi meetings = MeetingsApi.of(zoom);
      try {
        return meetings.create("me", m -> m.topic(topic).type(MeetingType.SCHEDULED)).joinUrl();
      } catch (RateLimitException e) {
        return "No more meetings until " + e.retryAt();
      }
    }
  }

  @Test
  void invitesToAMeetingThatIsThere(ZoomClient zoom) {
    String url = new Welcome(zoom).invite("Welcome, Ada");

    assertThat(MeetingsApi.of(zoom).list("me"))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.topic()).isEqualTo("Welcome, Ada"))
        .satisfies(meeting -> assertThat(meeting.joinUrl()).isEqualTo(url));
  }

  @Test
  void saysWhenTheDailyLimitEnds(FakeZoom fake, ZoomClient zoom) {
    fake.fault(Fault.dailyLimit());

    assertThat(new Welcome(zoom).invite("Welcome, Ada"))
        .startsWith("No more meetings until ")
        .endsWith("T00:00:00Z");
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void signsInAgainWhenItsTokenIsRevoked(FakeZoom fake, ZoomClient zoom) {
    new Welcome(zoom).invite("Welcome, Ada");
    fake.expireTokens();

    new Welcome(zoom).invite("Welcome, Bo");

    assertThat(fake.tokensIssued()).isEqualTo(2);
    assertThat(fake.requests()).extracting(RecordedRequest::status).containsExactly(201, 401, 201);
  }
}
