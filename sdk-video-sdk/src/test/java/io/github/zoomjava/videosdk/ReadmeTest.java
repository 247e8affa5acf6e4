package io.github.zoomjava.videosdk;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.videosdk.model.CreatedSession;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      CreatedSession session = VideoSdkSessionsApi.of(zoom).create("Rehearsal");
      System.out.println(session.sessionId());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
