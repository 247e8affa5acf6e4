package io.github.zoomjava.it.state;

import static java.time.ZoneOffset.UTC;

import io.github.zoomjava.testkit.FakeZoom;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;

/** An account of its own for each fact, in which it is the first day of 2026. */
abstract class StateTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), UTC);

  final FakeZoom fake = FakeZoom.builder().clock(NOON).start();
  final Api api = new Api(fake);

  @AfterEach
  void allWasAsDocumented() {
    try (fake) {
      fake.verifyNoUnexpectedRequests();
    }
  }

  String newUser(String email) {
    return api.post(
            "/users",
            "{\"action\": \"create\", \"user_info\": {\"email\": \"%s\", \"type\": 1}}"
                .formatted(email))
        .text("id");
  }
}
