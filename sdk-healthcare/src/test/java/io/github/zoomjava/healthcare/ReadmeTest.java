package io.github.zoomjava.healthcare;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.healthcare.model.ClinicalNote;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (ClinicalNote each : ClinicalNotesApi.of(zoom).list())
        System.out.println(each.noteTitle());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
