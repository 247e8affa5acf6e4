package io.github.zoomjava.revenueaccelerator;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.revenueaccelerator.model.Deal;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Deal each : RevenueAcceleratorDealsApi.of(zoom).list())
        System.out.println(each.dealName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
