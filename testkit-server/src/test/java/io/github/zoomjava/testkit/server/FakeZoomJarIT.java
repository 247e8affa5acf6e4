package io.github.zoomjava.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the jar holds of the families is enough. */
class FakeZoomJarIT {
  @Test
  void answersRemembersAndSendsWebhooks() throws Exception {
    try (Program program =
            Program.start(List.of(Program.java(), "-jar", "target/fake-zoom.jar", "--users", "3"));
        Endpoint endpoint = new Endpoint()) {
      program.control("POST", "/webhooks", endpoint.registration().toString());

      assertThat(program.api("GET", "/users", "").body()).contains("\"total_records\":3");
      assertThat(program.api("POST", "/users/me/meetings", "{\"topic\": \"T\"}").statusCode())
          .isEqualTo(201);
      assertThat(endpoint.next()).isEqualTo("meeting.created");
    }
  }
}
