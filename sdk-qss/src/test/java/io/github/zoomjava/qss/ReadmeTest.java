package io.github.zoomjava.qss;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.qss.model.ParticipantQosSummary;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      QssDashboardsApi dashboards = QssDashboardsApi.of(zoom);
      for (ParticipantQosSummary each : dashboards.listMeetingQosSummaries("a-meeting-id"))
        System.out.println(each);
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
