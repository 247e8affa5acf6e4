package io.github.zoomjava.phone;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.phone.model.CallQueue;
import io.github.zoomjava.phone.model.User;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      for (User user : PhoneUsersApi.of(zoom).list()) System.out.println(user.email());
      PhoneCallQueuesApi queues = PhoneCallQueuesApi.of(zoom);
      for (CallQueue queue : queues.list()) System.out.println(queue.name());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
