package io.github.zoomjava.workforcemanagement;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.workforcemanagement.model.Forecast;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Forecast each : WorkforceForecastsApi.of(zoom).list()) System.out.println(each.name());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
