package io.github.zoomjava.users;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.users.model.User;
import io.github.zoomjava.users.model.UserStatus;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      UsersApi users = UsersApi.of(zoom);
      for (User user : users.list(p -> p.status(UserStatus.ACTIVE)))
        System.out.println(user.email());
      users.update("me", u -> u.jobTitle("Conductor").dept("Music"));
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
