package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Refresh tokens, and how long all tokens live. */
class RefreshTest extends SignInTest {
  @Test
  void aRefreshTokenIsReplacedWhenItIsUsed() {
    String first = refresh(tokens());

    JsonObject fresh = Http.json(refresh(first));

    assertThat(statusWith(access(fresh))).isEqualTo(200);
    assertThat(refresh(fresh)).isNotEqualTo(first);
    assertRefused(refresh(first), 400, "invalid_grant", "4737");
    assertThat(refresh(refresh(fresh)).statusCode()).isEqualTo(200);
  }

  @Test
  void anInventedOneIsRefused() {
    assertRefused(refresh("invented"), 400, "invalid_grant", "4737");
    assertRefused(refresh(access(tokens())), 400, "invalid_grant", "4737");
  }

  @Test
  void oneOfManyAtOnceGetsNewTokens() {
    String token = refresh(tokens());

    List<Integer> statuses =
        IntStream.range(0, 16).parallel().mapToObj(i -> refresh(token).statusCode()).toList();

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 400).hasSize(15);
  }

  @Test
  void theAccessTokenBeforeStaysGood() {
    JsonObject tokens = tokens();
    refresh(refresh(tokens));

    assertThat(statusWith(access(tokens))).isEqualTo(200);
  }

  @Test
  void anAccessTokenLivesForAnHour() {
    String token = access(tokens());

    passed(Duration.ofHours(1).minusMillis(1));
    assertThat(statusWith(token)).isEqualTo(200);
    passed(Duration.ofHours(1));
    assertThat(statusWith(token)).isEqualTo(401);
    assertThat(Http.code(http.get("/users"))).isEqualTo(124);
  }

  @Test
  void aRefreshTokenLivesForNinetyDaysEachTime() {
    String first = refresh(tokens());
    passed(Duration.ofDays(90).minusMillis(1));
    JsonObject fresh = Http.json(refresh(first));
    passed(Duration.ofDays(179));
    String last = refresh(Http.json(refresh(refresh(fresh))));
    passed(Duration.ofDays(269));

    assertRefused(refresh(last), 400, "invalid_grant", "4737");
  }

  @Test
  void refreshTokensOutliveTheOrderToExpireAccessTokens() {
    JsonObject tokens = tokens();
    fake.expireTokens();

    assertThat(statusWith(access(tokens))).isEqualTo(401);
    HttpResponse<String> fresh = refresh(refresh(tokens));
    assertThat(statusWith(access(Http.json(fresh)))).isEqualTo(200);
  }

  @Test
  void anotherAppCannotUseIt() {
    String token = refresh(tokens());
    String form = "grant_type=refresh_token&refresh_token=" + token;

    assertRefused(
        http.token("", form + "&client_id=fake-public-app"), 400, "invalid_grant", "4737");
    assertThat(http.token(APP, form).statusCode()).isEqualTo(200);
  }
}
