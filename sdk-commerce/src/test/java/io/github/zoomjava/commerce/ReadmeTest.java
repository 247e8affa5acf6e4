package io.github.zoomjava.commerce;

import io.github.zoomjava.commerce.model.Account;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      Account account = CommerceAccountsApi.of(zoom).get("an-account-key");
      System.out.println(account);
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
