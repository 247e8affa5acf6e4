package io.github.zoomjava.contactcenter;

import io.github.zoomjava.contactcenter.model.Queue;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Queue each : ContactCenterQueuesApi.of(zoom).list())
        System.out.println(each.queueName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
