package io.github.zoomjava.autodialer;

import io.github.zoomjava.autodialer.model.CallList;
import io.github.zoomjava.autodialer.model.ProspectType;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      CallList list =
          AutoDialerCallListsApi.of(zoom)
              .create(
                  c ->
                      c.name("Renewals")
                          .prospectType(ProspectType.CONTACT)
                          .assignedToUserId("a-user-id"));
      System.out.println(list.callListId());
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
