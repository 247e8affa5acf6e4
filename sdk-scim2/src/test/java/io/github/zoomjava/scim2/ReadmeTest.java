package io.github.zoomjava.scim2;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.scim2.model.Group;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.builder().stateless().start();
        ZoomClient zoom = fake.client()) {
      // README.md
      Group group = ScimGroupsApi.of(zoom).get("a-group-id");
      System.out.println(group.displayName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
