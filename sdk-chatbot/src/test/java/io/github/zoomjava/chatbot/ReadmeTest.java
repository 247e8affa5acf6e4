package io.github.zoomjava.chatbot;

import io.github.zoomjava.chatbot.model.Message;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      ChatbotMessagesApi messages = ChatbotMessagesApi.of(zoom);
      Message deleted =
          messages.delete(
              "a-message-id", d -> d.accountId("an-account-id").robotJid("a-robot-jid"));
      System.out.println(deleted.sentTime());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
