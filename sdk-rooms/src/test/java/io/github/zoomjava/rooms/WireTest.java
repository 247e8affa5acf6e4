package io.github.zoomjava.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.rooms.model.WorkspaceReservation;
import io.github.zoomjava.testkit.FakeZoom;
import java.io.IOException;
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
  void demandsAPathValueThatTheDocumentCallsOptional() {
    RoomTagsApi.of(zoom).assignToLocation("l", List.of("t"));
    assertThat(fake.requests().get(0).path()).isEqualTo("/rooms/locations/l/tags");

    assertThatThrownBy(() -> RoomTagsApi.of(zoom).assignToLocation(" ", List.of("t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("locationId");
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void readsAPropertyThatTheDocumentWritesWithASpace() throws IOException {
    WorkspaceReservation reservation =
        WorkspaceReservation.JSON.fromJson("{\"reservation_id\":\"r\"}");

    assertThat(reservation.reservationId()).isEqualTo("r");
    assertThat(reservation.extra().isEmpty()).isTrue();
  }
}
