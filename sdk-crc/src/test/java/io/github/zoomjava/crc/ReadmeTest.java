package io.github.zoomjava.crc;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.crc.model.ManagedRoom;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (ManagedRoom each : CrcManagedRoomsApi.of(zoom).list()) System.out.println(each.name());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
