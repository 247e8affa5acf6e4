package io.github.zoomjava.zoomevents;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.zoomevents.model.EmailType;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (EmailType each : EventEmailsApi.of(zoom).listTypes("an-event-id"))
        System.out.println(each);
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
