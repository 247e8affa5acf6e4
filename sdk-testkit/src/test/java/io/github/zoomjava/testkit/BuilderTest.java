package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.ratelimit.Plan;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a test may choose before FakeZoom starts. */
class BuilderTest {
  private static final Clock STANDING =
      Clock.fixed(Instant.parse("2027-01-02T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void startsAtAChosenPortButNotAtOneThatIsTaken() {
    int port;
    try (FakeZoom fake = FakeZoom.start()) {
      port = URI.create(fake.baseUrl()).getPort();
      assertThatIllegalStateException()
          .isThrownBy(() -> FakeZoom.builder().port(port).start())
          .withMessage("FakeZoom cannot listen at port " + port);
    }
    try (FakeZoom again = FakeZoom.builder().port(port).start()) {
      assertThat(again.baseUrl()).isEqualTo("http://127.0.0.1:" + port + "/v2");
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a second loopback address")
  void listensEverywhereIfToldAndElseAtOneAddressOnly() {
    try (FakeZoom open = FakeZoom.builder().everywhere().start();
        FakeZoom closed = FakeZoom.start()) {
      assertThat(open.baseUrl()).startsWith("http://127.0.0.1:");
      assertThat(elsewhere(open).statusCode()).isEqualTo(401);
      assertThatThrownBy(() -> elsewhere(closed)).hasCauseInstanceOf(ConnectException.class);
    }
  }

  private static HttpResponse<String> elsewhere(FakeZoom fake) {
    String url = fake.baseUrl().replace("127.0.0.1", "127.0.0.2") + "/users";
    return Http.exchange(HttpRequest.newBuilder(URI.create(url)));
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeZoom.builder().port(65_536))
        .withMessage("The port is 65536, not 0 to 65535");
    assertThatIllegalArgumentException().isThrownBy(() -> FakeZoom.builder().seed(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> FakeZoom.builder().seed(1_000_000));
    assertThatIllegalArgumentException().isThrownBy(() -> FakeZoom.builder().listLength(-1));
  }

  @Test
  void answersTheChosenFamiliesAlone() {
    try (FakeZoom fake = FakeZoom.builder().families("tiny").start()) {
      Http http = new Http(fake);

      assertThat(http.get("/users").statusCode()).isEqualTo(200);
      assertThat(http.get("/things").body()).contains("no family on the class path has this path");
    }
  }

  @Test
  void knowsNoFamilyThatIsNotOnTheClassPath() {
    FakeZoomBuilder builder = FakeZoom.builder().families("fax");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::start)
        .withMessageContaining("fax")
        .withMessageContaining("tiny");
  }

  @Test
  void aSeedGivesTheSameAnswersInEveryRunAndAnotherSeedOthers() {
    assertThat(meeting(7)).isEqualTo(meeting(7)).isNotEqualTo(meeting(8));
  }

  @Test
  void seedsReachEveryValueOfAnEnumAndOfABoolean() {
    Set<Integer> types = new HashSet<>();
    Set<Boolean> flags = new HashSet<>();
    for (int seed = 0; seed < 4; seed++) {
      JsonObject meeting = meeting(seed);
      types.add(meeting.get("type").getAsInt());
      flags.add(meeting.getAsJsonObject("settings").get("waiting_room").getAsBoolean());
    }

    assertThat(types).containsExactlyInAnyOrder(1, 2, 3, 8);
    assertThat(flags).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void theSeedIsThatOfWhatIsRememberedToo() {
    try (FakeZoom fake = FakeZoom.builder().seed(2).start()) {
      JsonObject owner = Http.json(new Http(fake).get("/users/me"));

      assertThat(owner.get("dept").getAsString()).isEqualTo("Sample dept-3");
      assertThat(owner.get("email").getAsString()).isEqualTo("owner@example.com");
    }
  }

  @Test
  void sparseSamplesHaveWhatIsRequiredAlone() {
    try (FakeZoom fake = FakeZoom.builder().stateless().sparse().start()) {
      Http http = new Http(fake);

      assertThat(Http.json(http.get("/users/a")).keySet()).containsExactly("email");
      assertThat(Http.json(http.get("/odds")).keySet()).isEmpty();
    }
  }

  @Test
  void aSparsePageStillHasItsItemsAndTheNextPage() {
    try (FakeZoom fake = FakeZoom.builder().stateless().sparse().start()) {
      JsonObject page = Http.json(new Http(fake).get("/users"));

      assertThat(page.keySet()).containsExactlyInAnyOrder("users", "next_page_token");
      assertThat(page.getAsJsonArray("users").get(0).getAsJsonObject().keySet())
          .containsExactly("email");
    }
  }

  @Test
  void aSparseAnswerKeepsWhatWasCreated() {
    try (FakeZoom fake = FakeZoom.builder().sparse().start()) {
      JsonObject meeting =
          Http.json(new Http(fake).send("POST", "/users/me/meetings", "{\"topic\": \"Review\"}"));

      assertThat(meeting.get("topic").getAsString()).isEqualTo("Review");
      assertThat(meeting.has("settings")).isFalse();
    }
  }

  @Test
  void limitsAnAccountThatRemembersByTheClock() {
    try (FakeZoom fake = FakeZoom.builder().plan(Plan.FREE).clock(STANDING).start()) {
      Http http = new Http(fake);
      int first = http.send("PATCH", "/users/me", "{\"dept\": \"R\"}").statusCode();
      for (int i = 0; i < 4; i++) {
        http.get("/users/me");
      }

      assertThat(first).isEqualTo(204);
      assertThat(fake.limitCounts()).isEqualTo(new LimitCounts(4, 1, 0));
      assertThat(fake.requests()).hasSize(5);
    }
  }

  @Test
  void limitsGoByTheClockThatIsTheOneNow() {
    try (FakeZoom fake = FakeZoom.builder().plan(Plan.FREE).clock(STANDING).start()) {
      Http http = new Http(fake);
      assertThat(statuses(http, 5)).containsExactly(200, 200, 200, 200, 429);

      fake.useClock(Clock.offset(STANDING, Duration.ofSeconds(1)));
      assertThat(statuses(http, 5)).containsExactly(200, 200, 200, 200, 429);

      fake.useClock(Clock.offset(STANDING, Duration.ofSeconds(-1)));
      assertThat(statuses(http, 1)).containsExactly(200);
    }
  }

  private static List<Integer> statuses(Http http, int calls) {
    return IntStream.range(0, calls).mapToObj(i -> http.get("/users/me").statusCode()).toList();
  }

  @Test
  void faultsGoByTheClock() {
    try (FakeZoom fake = FakeZoom.builder().clock(STANDING).start()) {
      fake.fault(Fault.dailyLimit());

      assertThat(new Http(fake).get("/users").headers().firstValue("Retry-After"))
          .contains(
              STANDING.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)).toString());
    }
  }

  @Test
  void countsNoLimitsWithoutAPlan() {
    try (FakeZoom fake = FakeZoom.start()) {
      assertThatIllegalStateException()
          .isThrownBy(fake::limitCounts)
          .withMessageContaining("builder");
    }
  }

  @Test
  void forgetsRequestsButNotRefusals() {
    try (FakeZoom fake = FakeZoom.builder().forgetRequests().start()) {
      new Http(fake).get("/nowhere");

      assertThat(fake.requests()).isEmpty();
      assertThatThrownBy(fake::verifyNoUnexpectedRequests).hasMessageContaining("/nowhere");
    }
  }

  @Test
  void oneBuilderStartsAccountsThatKnowNothingOfEachOther() {
    FakeZoomBuilder builder = FakeZoom.builder();
    try (FakeZoom one = builder.start();
        FakeZoom other = builder.start()) {
      one.users(5);

      JsonObject page = Http.json(new Http(other).get("/users"));

      assertThat(page.getAsJsonArray("users")).hasSize(1);
    }
  }

  private static JsonObject meeting(int seed) {
    try (FakeZoom fake = FakeZoom.builder().seed(seed).stateless().start()) {
      return Http.json(new Http(fake).get("/past_meetings/abc"));
    }
  }
}
