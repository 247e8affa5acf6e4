package io.github.zoomjava.marketplace;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.marketplace.model.AppSummary;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (AppSummary each : MarketplaceAppsApi.of(zoom).list()) System.out.println(each.appName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
