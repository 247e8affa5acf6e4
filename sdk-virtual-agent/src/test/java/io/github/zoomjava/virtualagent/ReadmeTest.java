package io.github.zoomjava.virtualagent;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.virtualagent.model.Engagement;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Engagement each : VirtualAgentReportsApi.of(zoom).listEngagements())
        System.out.println(each);
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
