package io.github.zoomjava.scheduler;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.scheduler.model.ScheduledEvent;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (ScheduledEvent each : SchedulerEventsApi.of(zoom).list())
        System.out.println(each.summary());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
