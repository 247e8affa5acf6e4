package io.github.zoomjava.cobrowsesdk;

import io.github.zoomjava.cobrowsesdk.model.LiveSession;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (LiveSession each : CobrowseSessionsApi.of(zoom).listLive())
        System.out.println(each.sessionId());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
