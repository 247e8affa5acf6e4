package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class RevokeTest extends SignInTest {
  @Test
  void endsAccessAndRefreshTokenAtOnce() {
    JsonObject tokens = tokens();

    HttpResponse<String> answer = revoke(access(tokens));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"success\"}");
    assertThat(statusWith(access(tokens))).isEqualTo(401);
    assertRefused(refresh(refresh(tokens)), 400, "invalid_grant", "4737");
  }

  @Test
  void endsTheTokensOfARefreshToo() {
    JsonObject tokens = tokens();
    JsonObject fresh = Http.json(refresh(refresh(tokens)));

    revoke(access(tokens));

    assertThat(statusWith(access(fresh))).isEqualTo(401);
    assertRefused(refresh(refresh(fresh)), 400, "invalid_grant", "4737");
  }

  @Test
  void mayBeRepeatedAndLetsTheUserAuthorizeAnew() {
    String token = access(tokens());
    revoke(token);

    assertThat(revoke(token).statusCode()).isEqualTo(200);
    assertThat(statusWith(access(tokens()))).isEqualTo(200);
  }

  @Test
  void leavesOtherTokensAlone() {
    String ofTheServer = http.newToken();
    revoke(access(tokens()));

    assertThat(statusWith(ofTheServer)).isEqualTo(200);
  }

  @Test
  void isForTheAppThatHasTheTokenAndForAccessTokens() {
    JsonObject tokens = tokens();
    String ofTheServer = http.newToken();

    assertRefused(revoke(ofTheServer), 400, "invalid_request", "token");
    assertRefused(revoke(refresh(tokens)), 400, "invalid_request", "token");
    assertRefused(http.form("revoke", APP, "a=b"), 400, "invalid_request", "token");
    assertRefused(
        http.form("revoke", "fake-app:wrong", "token=" + access(tokens)),
        401,
        "invalid_client",
        "4702");
    assertThat(statusWith(ofTheServer)).isEqualTo(200);
    assertThat(statusWith(access(tokens))).isEqualTo(200);
  }

  private HttpResponse<String> revoke(String token) {
    return http.form("revoke", APP, "token=" + token);
  }
}
