package io.github.zoomjava.clips;

import io.github.zoomjava.clips.model.Clip;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      ClipsApi clips = ClipsApi.of(zoom);
      for (Clip clip : clips.list()) System.out.println(clip.title() + " " + clip.shareLink());
      clips.delete("a-clip-id");
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
