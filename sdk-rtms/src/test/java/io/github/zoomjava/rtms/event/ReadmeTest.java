package io.github.zoomjava.rtms.event;

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
            .on(MeetingRtmsStarted.class, e -> System.out.println(e.payload().serverUrls()))
            .on(MeetingRtmsStopped.class, e -> System.out.println(e.payload().rtmsStreamId()))
            .build();
    // README.md
    ZoomEvent event = handlers.reader().read(EventSamples.of("meeting.rtms_started"));

    assertThatCode(() -> handlers.handle(event)).doesNotThrowAnyException();
  }
}
