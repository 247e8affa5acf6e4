package io.github.zoomjava.videomanagement;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.videomanagement.model.Video;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Video each : VideosApi.of(zoom).list()) System.out.println(each.videoName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
