package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest extends FakeZoomTest {
  @Test
  void givesATokenThatTheApiAccepts() {
    JsonObject token =
        Http.json(
            http.token(
                "fake-client:fake-secret",
                "grant_type=account_credentials&account_id=fake-account"));

    http.useBearer(token.get("access_token").getAsString());

    assertThat(token.get("token_type").getAsString()).isEqualTo("bearer");
    assertThat(token.get("expires_in").getAsInt()).isEqualTo(3599);
    assertThat(http.get("/users").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "fake-client:wrong, grant_type=account_credentials&account_id=fake-account, 401, invalid_client",
    "fake-client:fake-secret, grant_type=password&account_id=fake-account, 400,"
        + " unsupported_grant_type",
    "fake-client:fake-secret, grant_type=account_credentials&account_id=other, 400, invalid_request",
    "fake-client:fake-secret, grant_type=account_credentials, 400, invalid_request",
    "fake-client:fake-secret, account_id=fake-account, 400, invalid_request",
    "fake-client:fake-secret, grant_type=client_credentials, 400, unsupported_grant_type",
    "fake-app:fake-app-secret, grant_type=account_credentials&account_id=fake-account, 400,"
        + " unsupported_grant_type",
    "fake-public-app:, grant_type=refresh_token, 401, invalid_client",
    "fake-app:wrong, grant_type=refresh_token&client_id=fake-public-app, 401, invalid_client",
  })
  void refusesWhatZoomWouldRefuse(String client, String form, int status, String error) {
    HttpResponse<String> answer = http.token(client, form);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Http.json(answer).get("error").getAsString()).isEqualTo(error);
    assertThat(Http.json(answer).has("reason")).isTrue();
  }

  @Test
  void givesAnAppATokenOfItsOwnWithoutARefreshToken() {
    JsonObject token =
        Http.json(http.token("fake-app:fake-app-secret", "grant_type=client_credentials"));

    http.useBearer(token.get("access_token").getAsString());

    assertThat(token.has("refresh_token")).isFalse();
    assertThat(http.get("/users").statusCode()).isEqualTo(200);
    assertThat(
            http.token("", "grant_type=client_credentials&client_id=fake-public-app").statusCode())
        .isEqualTo(400);
  }

  @Test
  void answers401WithCode124WithoutATokenItKnows() {
    http.useBearer("unknown");

    HttpResponse<String> unknown = http.get("/users");
    HttpResponse<String> missing = Http.exchange(http.request("/users"));

    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(Http.code(unknown)).isEqualTo(124);
    assertThat(missing.statusCode()).isEqualTo(401);
    assertThat(Http.code(missing)).isEqualTo(124);
  }

  @Test
  void expiresTokensOnDemandAndGivesNewOnes() {
    fake.expireTokens();
    int afterExpiry = http.get("/users").statusCode();
    http.useBearer(http.newToken());

    assertThat(afterExpiry).isEqualTo(401);
    assertThat(http.get("/users").statusCode()).isEqualTo(200);
    assertThat(fake.tokensIssued()).isEqualTo(2);
  }

  @Test
  void keepsSeveralTokensValidAtOnce() {
    http.newToken();

    assertThat(http.get("/users").statusCode()).isEqualTo(200);
  }
}
