package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, and the tokens they are exchanged for. */
class CodeExchangeTest extends SignInTest {
  @Test
  void givesTokensThatTheApiAccepts() {
    JsonObject tokens = tokens();

    assertThat(tokens.keySet())
        .containsExactlyInAnyOrder(
            "access_token", "token_type", "refresh_token", "expires_in", "scope", "api_url");
    assertThat(tokens.get("token_type").getAsString()).isEqualTo("bearer");
    assertThat(tokens.get("api_url").getAsString() + "/v2").isEqualTo(fake.baseUrl());
    assertThat(statusWith(access(tokens))).isEqualTo(200);
    assertThat(statusWith(refresh(tokens))).isEqualTo(401);
  }

  @Test
  void aCodeIsGoodOnce() {
    String code = code();

    assertThat(exchange(code).statusCode()).isEqualTo(200);
    assertRefused(exchange(code), 400, "invalid_grant", "4734");
    assertRefused(exchange("invented"), 400, "invalid_grant", "4734");
  }

  @Test
  void aCodeIsRepeatedInTheRefusal() {
    assertThat(exchange("invented").body()).contains("invented");
  }

  @Test
  void aCodeIsGoodForJustUnderFiveMinutes() {
    String code = code();
    String slow = code();
    passed(Duration.ofMinutes(5).minusMillis(1));
    assertThat(exchange(code).statusCode()).isEqualTo(200);

    passed(Duration.ofMinutes(5));
    assertRefused(exchange(slow), 400, "invalid_grant", "4733");
  }

  @Test
  void aCodeIsGoodForItsRedirectUriOnlyAndForOneTry() {
    String code = code();

    HttpResponse<String> elsewhere =
        http.token(APP, exchangeForm(code, CALLBACK.replace("callback", "callback/")));

    assertRefused(elsewhere, 400, "invalid_grant", "4709");
    assertRefused(exchange(code), 400, "invalid_grant", "4734");
  }

  @ParameterizedTest
  @CsvSource({
    "S256, " + CHALLENGE + ", " + VERIFIER + ", 200",
    "S256, " + CHALLENGE + ", " + CHALLENGE + ", 400",
    "S256, " + CHALLENGE + ", , 400",
    "plain, " + VERIFIER + ", " + VERIFIER + ", 200",
    ", " + VERIFIER + ", " + VERIFIER + ", 200",
    ", " + CHALLENGE + ", " + VERIFIER + ", 400",
  })
  void aCodeIsGoodForItsVerifierOnly(String method, String challenge, String verifier, int status) {
    String query =
        request("fake-app")
            + "&code_challenge="
            + challenge
            + (method == null ? "" : "&code_challenge_method=" + method);
    String form = exchangeForm(code(query), CALLBACK);

    HttpResponse<String> answer =
        http.token(APP, verifier == null ? form : form + "&code_verifier=" + verifier);

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 400) {
      assertRefused(answer, 400, "invalid_grant", "code_verifier");
    }
  }

  @Test
  void aCodeIsGoodForTheAppThatAskedOnly() {
    String code = code(request("fake-public-app") + HASHED);
    String form = exchangeForm(code, CALLBACK) + "&code_verifier=" + VERIFIER;

    assertRefused(http.token(APP, form), 400, "invalid_grant", "4734");
    assertThat(http.token("", form + "&client_id=fake-public-app").statusCode()).isEqualTo(200);
  }

  @Test
  void toAuthorizeAnewEndsTheTokensBefore() {
    JsonObject before = tokens();
    JsonObject after = tokens();

    assertThat(statusWith(access(before))).isEqualTo(401);
    assertRefused(refresh(refresh(before)), 400, "invalid_grant", "4741");
    assertThat(statusWith(access(after))).isEqualTo(200);
    assertThat(refresh(refresh(after)).statusCode()).isEqualTo(200);
  }
}
