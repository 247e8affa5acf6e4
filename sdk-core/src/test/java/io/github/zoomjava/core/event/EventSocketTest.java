package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.internal.SocketDialer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it is made with; what it does is tested against the testkit's server. */
class EventSocketTest {
  private final ZoomClient zoom = ZoomClient.create(Credentials.accessToken(() -> ""));
  private final EventHandlers handlers =
      EventHandlers.builder(EventReader.of(List.of())).otherwise(event -> {}).build();

  @AfterEach
  void close() {
    zoom.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wss://ws.zoom.us/ws", "WSS://x.example", "https://x", "ws://localhost:1/ws"})
  void takesUrlsThatAreTlsOrThisMachine(String url) {
    assertThatCode(() -> builder("sub").url(url)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ws://ws.zoom.us/ws", "http://x.example", "ftp://localhost", "", "wss"})
  void takesNoOtherUrls(String url) {
    assertThatThrownBy(() -> builder("sub").url(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Give the wss URL");
  }

  @Test
  void needsASubscription() {
    assertThatThrownBy(() -> builder(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("subscription id is blank");
  }

  @Test
  void connectsToZoomUnlessToldOtherwise() {
    try (EventSocket socket = builder("sub").open()) {
      assertThat(socket).hasToString("EventSocket[sub at ws.zoom.us]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wss://evil.example/ws", "wss://zoom.us.evil.example", "wss://ws.zoomgov.com/ws"})
  void sendsTheTokenToNoForeignHost(String url) {
    assertThatThrownBy(() -> builder("sub").url(url).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("add allowHost(\"" + SocketDialer.url(url).host());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wss://ws-eu.zoom.us/ws", "ws://localhost:1/ws", "wss://Gateway.example/ws"})
  void sendsTheTokenToHostsOfZoomAndOfThisMachineAndToThoseThatAreNamed(String url) {
    try (EventSocket socket = builder("sub").url(url).allowHost("gateway.example").open()) {
      assertThat(socket.isConnected()).isFalse();
    }
  }

  @Test
  void keepsThePartsOfTheUrl() {
    assertThat(SocketDialer.url("wss://x.example:8443/a/ws?b=c"))
        .hasToString("https://x.example:8443/a/ws?b=c");
  }

  private EventSocket.Builder builder(String subscriptionId) {
    return EventSocket.builder(zoom, subscriptionId, handlers);
  }
}
