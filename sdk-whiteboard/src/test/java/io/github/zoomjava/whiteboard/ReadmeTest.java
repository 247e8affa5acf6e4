package io.github.zoomjava.whiteboard;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.whiteboard.model.Whiteboard;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Whiteboard each : WhiteboardsApi.of(zoom).list())
        System.out.println(each.whiteboardName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
