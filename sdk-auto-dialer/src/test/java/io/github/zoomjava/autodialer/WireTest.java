package io.github.zoomjava.autodialer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private final FakeZoom fake = FakeZoom.start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void goesOnAsLongAsAnotherPageIsAnnounced() {
    AutoDialerCallHistoryApi.of(zoom).list().forEach(call -> {});

    assertThat(fake.requests())
        .extracting(request -> request.query().get("page"))
        .containsExactly(null, List.of("2"));
  }
}
