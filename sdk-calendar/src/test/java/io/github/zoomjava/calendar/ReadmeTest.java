package io.github.zoomjava.calendar;

import io.github.zoomjava.calendar.model.Event;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      Event event = CalendarEventsApi.of(zoom).get("primary", "an-event-id");
      System.out.println(event.description() + " from " + event.start());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
