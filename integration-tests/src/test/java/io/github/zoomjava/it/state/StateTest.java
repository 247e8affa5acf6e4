package io.github.zoomjava.it.state;

import io.github.zoomjava.testkit.FakeZoom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

  /** Sets the time of the account, and signs in again, as tokens end by it. */
  void at(Instant time) {
    fake.useClock(Clock.fixed(time, ZoneOffset.UTC));
    api.signInAgain();
  }

  /** Plans a meeting or webinar for that time and ends it an hour later; returns its id. */
  String held(String kind, Instant start, String json) {
    at(start);
    String id = api.post("/users/me/" + kind + "s", json).text("id");
    end(kind, id, start);
    return id;
  }

  /** Ends a meeting or webinar an hour after that time. */
  void end(String kind, String id, Instant start) {
    at(start.plus(Duration.ofHours(1)));
    api.send("PUT", "/" + kind + "s/" + id + "/status", "{\"action\": \"end\"}");
  }

  String newUser(String email) {
    return api.post(
            "/users",
            "{\"action\": \"create\", \"user_info\": {\"email\": \"%s\", \"type\": 1}}"
                .formatted(email))
        .text("id");
  }
}
