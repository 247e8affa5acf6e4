package io.github.zoomjava.it.state;

import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.AfterEach;

/** An account of its own for each fact. */
abstract class StateTest {
  final FakeZoom fake = FakeZoom.start();
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
