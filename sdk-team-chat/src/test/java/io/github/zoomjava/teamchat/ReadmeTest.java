package io.github.zoomjava.teamchat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.teamchat.model.Contact;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (Contact each : ChatContactsApi.of(zoom).list()) System.out.println(each.email());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
