package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ratelimit.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultRuleTest extends FakeZoomTest {
  private final Fault fault = Fault.serverError(503);

  @Test
  void meetsTheNextRequestOnly() {
    fake.fault(fault);

    assertThat(statuses("/users", "/users")).containsExactly(503, 200);
  }

  @Test
  void meetsSoManyOfOneOperation() {
    fake.fault(fault).on("tiny.UsersApi.get").times(2);

    assertThat(statuses("/users", "/users/me", "/users", "/users/me", "/users/me"))
        .containsExactly(200, 503, 200, 503, 200);
  }

  @Test
  void beginsWithACallOfItsOperation() {
    fake.fault(fault).on("tiny.UsersApi.list").onCall(2).times(2);

    assertThat(statuses("/users", "/odds", "/users", "/users", "/users"))
        .containsExactly(200, 200, 503, 503, 200);
  }

  @Test
  void waitsForWhatWasScriptedBefore() {
    fake.fault(Fault.serverError(500));
    fake.fault(fault);

    assertThat(statuses("/users", "/users", "/users")).containsExactly(500, 503, 200);
  }

  @Test
  void isRandomInTheSameWayUnderTheSameSeed() {
    List<Integer> first = random(0.5, 7);

    assertThat(random(0.5, 7)).isEqualTo(first).contains(200, 503);
    assertThat(random(0.5, 8)).isNotEqualTo(first);
    assertThat(random(0, 7)).containsOnly(200);
    assertThat(random(1, 7)).containsOnly(503);
  }

  @Test
  void randomFaultsCanBeLimited() {
    fake.fault(fault).randomly(1, 7).times(2);

    assertThat(statuses("/users", "/users", "/users")).containsExactly(503, 503, 200);
  }

  @Test
  void cannotBeMeantForAnOperationThereIsNot() {
    FaultRule rule = fake.fault(fault);

    assertThatThrownBy(() -> rule.on("tiny.UsersApi.lst"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tiny.UsersApi.lst");
  }

  @Test
  void sparesRequestsWithoutAValidToken() {
    fake.fault(fault);
    http.useBearer("unknown");
    assertThat(statuses("/users")).containsExactly(401);

    http.useBearer(http.newToken());
    assertThat(statuses("/users")).containsExactly(503);
  }

  @Test
  void goesByTheClockOfAnAccountWithLimits() {
    Instant evening = Instant.parse("2027-01-15T23:00:00Z");
    try (FakeZoom limited =
        FakeZoom.builder().plan(Plan.PRO).clock(Clock.fixed(evening, ZoneOffset.UTC)).start()) {
      limited.fault(Fault.dailyLimit());

      assertThat(new Http(limited).get("/users").headers().firstValue("Retry-After"))
          .contains("2027-01-16T00:00:00Z");
    }
  }

  private List<Integer> random(double probability, long seed) {
    try (FakeZoom other = FakeZoom.start()) {
      other.fault(fault).randomly(probability, seed);
      Http bare = new Http(other);
      return IntStream.range(0, 30).mapToObj(i -> bare.get("/users/me").statusCode()).toList();
    }
  }

  private List<Integer> statuses(String... paths) {
    return Arrays.stream(paths).map(each -> http.get(each).statusCode()).toList();
  }
}
