package io.github.zoomjava.rooms;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.rooms.model.Room;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Room each : RoomsApi.of(zoom).list()) System.out.println(each.name());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
