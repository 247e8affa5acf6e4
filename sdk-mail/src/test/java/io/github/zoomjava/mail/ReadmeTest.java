package io.github.zoomjava.mail;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.mail.model.Draft;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      Draft draft = MailDraftsApi.of(zoom).get("jo@example.com", "a-draft-id");
      System.out.println(draft.message());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
