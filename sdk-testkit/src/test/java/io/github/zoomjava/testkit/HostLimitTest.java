package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HostLimitTest extends FakeZoomTest {
  private static final String MEETING = "{\"topic\": \"Review\"}";

  @Test
  void aHostHasAHundredCreationsAndChangesADay() {
    now("2027-01-15T23:59:59Z");
    create("me", 98);
    String id = Http.json(http.send("POST", "/users/me/meetings", MEETING)).get("id").getAsString();

    assertThat(change(id)).isEqualTo(204);
    assertThat(change(id)).isEqualTo(429);
    assertThat(create("me", 1)).isEqualTo(429);
    now("2027-01-16T00:00:00Z");
    assertThat(create("me", 1)).isEqualTo(201);
    assertThat(change(id)).isEqualTo(204);
  }

  @Test
  void byWhateverNameTheHostIsCalled() {
    String id = Http.json(http.get("/users/me")).get("id").getAsString();
    create("me", 50);
    create("owner%40example.com", 49);

    assertThat(create(id, 1)).isEqualTo(201);
    assertThat(create(id, 1)).isEqualTo(429);
  }

  @Test
  void anotherHostHasItsOwnAndSoHasTheOneOfAnotherAccount() {
    fake.users(2);
    create("me", 100);

    assertThat(create("user0001%40example.com", 1)).isEqualTo(201);
    assertThat(http.send("POST", "/accounts/sub/users/me/meetings", MEETING).statusCode())
        .isEqualTo(201);
    assertThat(create("me", 1)).isEqualTo(429);
  }

  @Test
  void readingAndDeletingCountForNothing() {
    String id = Http.json(http.send("POST", "/users/me/meetings", MEETING)).get("id").getAsString();
    create("me", 100);

    assertThat(http.get("/meetings/" + id).statusCode()).isEqualTo(200);
    assertThat(http.send("DELETE", "/meetings/" + id, "").statusCode()).isEqualTo(204);
  }

  @Test
  void theClientTellsTheLimitOfAUserAndWhenItEnds() {
    now("2027-01-15T10:00:00Z");
    create("me", 100);

    RateLimitException limit;
    try (ZoomClient client = fake.clientBuilder().clock(at("2027-01-15T10:00:00Z")).build()) {
      limit =
          catchThrowableOfType(
              RateLimitException.class,
              () -> client.request("POST", "/users/me/meetings").json(MEETING).send());
    }

    assertThat(limit.kind()).isEqualTo(RateLimitKind.PER_USER);
    assertThat(limit.retryAt()).isEqualTo("2027-01-16T00:00:00Z");
    assertThat(limit.headers().names()).doesNotContain("Retry-After", "X-RateLimit-Type");
  }

  private void now(String time) {
    fake.useClock(at(time));
    http.useBearer(http.newToken());
  }

  private static Clock at(String time) {
    return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  /** The status of the last. */
  private int create(String host, int count) {
    int status = 0;
    for (int i = 0; i < count; i++) {
      status = http.send("POST", "/users/" + host + "/meetings", MEETING).statusCode();
    }
    return status;
  }

  private int change(String id) {
    return http.send("PATCH", "/meetings/" + id, MEETING).statusCode();
  }
}
