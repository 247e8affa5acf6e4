package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.PageTokenExpiredException;
import io.github.zoomjava.testkit.faulty.Thing;
import io.github.zoomjava.testkit.faulty.ThingsApi;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTokenTest extends FakeZoomTest {
  @BeforeEach
  void begin() {
    passed(Duration.ZERO);
    http.useBearer(http.newToken());
    fake.users(10);
  }

  @Test
  void isGoodForJustUnderFifteenMinutes() {
    String token = token(http.get("/users?page_size=5"));
    passed(Duration.ofMinutes(15).minusMillis(1));

    assertThat(http.get("/users?page_size=5" + next(token)).statusCode()).isEqualTo(200);
  }

  @Test
  void isNoLongerGoodAfterFifteenMinutes() {
    String token = token(http.get("/users?page_size=5"));
    passed(Duration.ofMinutes(15));

    HttpResponse<String> answer = http.get("/users?page_size=5" + next(token));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.code(answer)).isEqualTo(300);
    assertThat(answer.body()).contains("next_page_token");
  }

  @Test
  void livesAnewWhenItIsGivenOutAgain() {
    http.get("/users?page_size=5");
    passed(Duration.ofMinutes(14));
    String token = token(http.get("/users?page_size=5"));
    passed(Duration.ofMinutes(28));

    assertThat(http.get("/users?page_size=5" + next(token)).statusCode()).isEqualTo(200);
  }

  @Test
  void isNoGoodWhereItWasNeverGivenOut() {
    String ofThings = token(http.get("/things"));

    assertThat(http.get("/things?next_page_token=invented").statusCode()).isEqualTo(400);
    assertThat(http.get("/accounts/sub/things?" + next(ofThings).substring(1)).statusCode())
        .isEqualTo(400);
    assertThat(http.get("/faulty/pages?" + next(ofThings).substring(1)).statusCode())
        .isEqualTo(400);
    assertThat(http.get("/things?" + next(ofThings).substring(1)).statusCode()).isEqualTo(200);
    assertThat(http.get("/things?next_page_token=").statusCode()).isEqualTo(200);
  }

  @Test
  void isAlwaysGoodToAnAccountThatRemembersNothing() {
    try (FakeZoom stateless = FakeZoom.builder().stateless().start()) {
      HttpResponse<String> answer = new Http(stateless).get("/users?next_page_token=invented");

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSlowReaderHearsThatItHasExpired() {
    try (ZoomClient client = fake.client()) {
      Iterator<Thing> things = ThingsApi.of(client).list(params -> {}).iterator();
      things.next();
      things.next();
      passed(Duration.ofMinutes(16));

      assertThatThrownBy(things::next)
          .isInstanceOfSatisfying(
              PageTokenExpiredException.class, e -> assertThat(e.pagesRead()).isEqualTo(1));
    }
  }

  private void passed(Duration time) {
    Instant now = Instant.parse("2027-01-15T10:00:00Z").plus(time);
    fake.useClock(Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String token(HttpResponse<String> page) {
    return Http.json(page).get("next_page_token").getAsString();
  }

  private static String next(String token) {
    return "&next_page_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
