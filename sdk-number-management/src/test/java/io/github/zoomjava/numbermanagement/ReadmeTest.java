package io.github.zoomjava.numbermanagement;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.numbermanagement.model.PhoneNumber;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (PhoneNumber each : NumbersApi.of(zoom).list()) System.out.println(each.number());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
