package io.github.zoomjava.node.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.testkit.EventSamples;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    // README.md
    EventHandlers handlers =
        EventHandlers.builder()
            .on(NodeServerDeleted.class, e -> System.out.println("gone: " + e.payload()))
            .onPrefix("node.", e -> System.out.println(e.event() + " at " + e.occurredAt()))
            .build();
    // README.md
    ZoomEvent event = handlers.reader().read(EventSamples.of("node.server_deleted"));

    assertThatCode(() -> handlers.handle(event)).doesNotThrowAnyException();
  }
}
