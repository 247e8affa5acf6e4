package io.github.zoomjava.aicompanion;

import io.github.zoomjava.aicompanion.model.ConversationArchive;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      ConversationArchive archive = AiCompanionArchivesApi.of(zoom).getConversations("me");
      System.out.println(archive);
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
