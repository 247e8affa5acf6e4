package io.github.zoomjava.qualitymanagement;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.qualitymanagement.model.Evaluation;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Evaluation each : QualityManagementEvaluationsApi.of(zoom).list())
        System.out.println(each.taskName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
