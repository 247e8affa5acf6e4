package io.github.zoomjava.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
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
  void asksForTheNextPageByItsOwnToken() {
    CalendarEventsApi.of(zoom).list("primary").forEach(event -> {});

    assertThat(fake.requests()).hasSize(2);
    assertThat(last().query()).containsOnlyKeys("pageToken");
  }

  @Test
  void sendsAnEmptyBodyWhereThereIsNone() {
    CalendarEventsApi.of(zoom).quickAdd("primary", event -> event.text("Lunch at noon"));

    assertThat(last().method()).isEqualTo("POST");
    assertThat(last().body()).isEmpty();
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
