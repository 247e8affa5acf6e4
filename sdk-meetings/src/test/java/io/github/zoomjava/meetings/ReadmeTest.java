package io.github.zoomjava.meetings;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.meetings.model.MeetingType;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      MeetingsApi meetings = MeetingsApi.of(zoom);
      Meeting meeting =
          meetings.create("me", m -> m.topic("Design review").type(MeetingType.SCHEDULED));
      for (Meeting each : meetings.list("me")) System.out.println(each.topic());
      meetings.delete(meeting.id());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
