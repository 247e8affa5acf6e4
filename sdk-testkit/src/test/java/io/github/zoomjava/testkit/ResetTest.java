package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.zoomjava.core.ratelimit.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A FakeZoom that begins anew. */
class ResetTest extends FakeZoomTest {
  private static final Clock FIRST =
      Clock.fixed(Instant.parse("2027-01-02T09:00:00Z"), ZoneOffset.UTC);
  private static final Clock LATER =
      Clock.fixed(Instant.parse("2027-02-03T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void listensWhereItDid() {
    String before = fake.baseUrl();

    fake.reset();

    assertThat(fake.baseUrl()).isEqualTo(before);
    assertThat(http.send("POST", "/nowhere", "").statusCode()).isEqualTo(400);
  }

  @Test
  void forgetsWhatItRemembered() {
    fake.users(3);
    int before = users();

    fake.reset();
    http.useBearer(http.newToken());

    assertThat(before).isEqualTo(3);
    assertThat(users()).isEqualTo(1);
  }

  @Test
  void forgetsWhatArrived() {
    http.get("/nowhere");

    fake.reset();

    assertThat(fake.requests()).isEmpty();
    assertThat(fake.unexpectedRequests()).isEmpty();
    assertThatNoException().isThrownBy(fake::verifyNoUnexpectedRequests);
  }

  @Test
  void tokensAreOver() {
    fake.reset();

    assertThat(http.get("/users").statusCode()).isEqualTo(401);
    assertThat(fake.tokensIssued()).isZero();
  }

  @Test
  void faultsDoNotHappenAnyMore() {
    fake.fault(Fault.serverError(503));

    fake.reset();
    http.useBearer(http.newToken());

    assertThat(http.get("/users").statusCode()).isEqualTo(200);
  }

  @Test
  void tokensMayDoAnythingAgain() {
    fake.grantScopes("nothing");

    fake.reset();
    http.useBearer(http.newToken());

    assertThat(http.get("/users").statusCode()).isEqualTo(200);
  }

  @Test
  void returnsToTheClockOfTheBuilder() {
    try (FakeZoom other = FakeZoom.builder().clock(FIRST).start()) {
      other.useClock(LATER);
      String before = endOfTheDay(other);
      other.reset();

      assertThat(before).isEqualTo("2027-02-04T00:00:00Z");
      assertThat(endOfTheDay(other)).isEqualTo("2027-01-03T00:00:00Z");
    }
  }

  @Test
  void budgetsAreUnspent() {
    try (FakeZoom other = FakeZoom.builder().plan(Plan.FREE).clock(FIRST).start()) {
      new Http(other).get("/users");
      other.reset();

      assertThat(other.limitCounts()).isEqualTo(new LimitCounts(0, 0, 0));
    }
  }

  private int users() {
    return Http.json(http.get("/users")).getAsJsonArray("users").size();
  }

  private static String endOfTheDay(FakeZoom fake) {
    fake.fault(Fault.dailyLimit());
    return new Http(fake).get("/users").headers().firstValue("Retry-After").orElseThrow();
  }
}
