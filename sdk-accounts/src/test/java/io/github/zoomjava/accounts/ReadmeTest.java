package io.github.zoomjava.accounts;

import io.github.zoomjava.accounts.model.DataRequest;
import io.github.zoomjava.accounts.model.Role;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      Role role = RolesApi.of(zoom).get("1"); // the admins
      System.out.println(role.name() + ": " + role.totalMembers());
      for (DataRequest each : DataRequestsApi.of(zoom).list())
        System.out.println(each.requestorName());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
