package io.github.zoomjava.zoomdocs;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.zoomdocs.model.DocsFile;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      DocsFile file = DocsFilesApi.of(zoom).get("a-file-id");
      System.out.println(file.fileName() + " " + file.fileLink());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
