package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where apps and their fields may be in a request, and those where they may not. */
class ClientSignInTest extends SignInTest {
  private static final String FIELDS = "grant_type=account_credentials&account_id=fake-account";
  private static final String UNKNOWN = "grant_type=refresh_token&refresh_token=invented&";

  @Test
  void takesFieldsInTheQuery() {
    HttpResponse<String> token = bare("token?" + FIELDS, basic("fake-client:fake-secret"));
    HttpResponse<String> device = bare("devicecode?client_id=fake-app", basic(APP));
    HttpResponse<String> revoked = bare("revoke?token=" + access(tokens()), basic(APP));

    assertThat(statusWith(access(Http.json(token)))).isEqualTo(200);
    assertThat(device.statusCode()).isEqualTo(200);
    assertThat(revoked.body()).isEqualTo("{\"status\":\"success\"}");
  }

  @Test
  void takesFieldsOfTheQueryAndTheFormTogether() {
    HttpResponse<String> both =
        http.form(
            "token?grant_type=account_credentials",
            "fake-client:fake-secret",
            "account_id=fake-account");

    assertThat(both.statusCode()).isEqualTo(200);
  }

  @Test
  void doesNotTakeAFieldTwice() {
    HttpResponse<String> twice =
        http.form("token?account_id=fake-account", "fake-client:fake-secret", FIELDS);

    assertRefused(twice, 400, "invalid_request", "account_id");
  }

  @Test
  void doesNotTakeFieldsAsJson() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(fake.oauthUrl()))
            .header("Authorization", basic("fake-client:fake-secret"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"grant_type\":\"account_credentials\"}"));

    assertRefused(Http.exchange(request), 400, "invalid_request", "form body or the query");
  }

  @Test
  void takesASecretInTheForm() {
    String client = "client_id=fake-app&client_secret=fake-app-secret";

    JsonObject token = Http.json(http.token("", "grant_type=client_credentials&" + client));

    assertThat(statusWith(access(token))).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "client_id=fake-app&client_secret=wrong, 4702, is wrong",
    "client_id=fake-app, 4702, secret of the app is missing",
    "client_id=other&client_secret=fake-app-secret, 4702, no app with this client id",
    "client_id=fake-public-app&client_secret=fake-app-secret, 4702, has no secret",
    "client_id=, 4706, which app sent it",
  })
  void saysWhatIsWrongWithAnAppInTheForm(String client, String code, String reason) {
    HttpResponse<String> answer = http.token("", UNKNOWN + client);

    assertRefused(answer, 401, "invalid_client", code);
    assertRefused(answer, 401, "invalid_client", reason);
  }

  @Test
  void takesAnAppWithoutSecretByItsIdAlone() {
    assertRefused(
        http.token("", UNKNOWN + "client_id=fake-public-app"), 400, "invalid_grant", "4737");
  }

  @Test
  void doesNotTakeASecretInTheQuery() {
    HttpResponse<String> answer =
        bare("token?" + FIELDS + "&client_id=fake-client&client_secret=fake-secret", "");

    assertRefused(answer, 400, "invalid_request", "not the URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fake-client:fake-secret",
        "fake%2Dclient:fake%2Dsecret",
        "fake%2dclient:fake-secret"
      })
  void takesBasicCredentialsFormEncodedOrNot(String pair) {
    assertThat(http.token(pair, FIELDS).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic ", "basic ", "BASIC "})
  void takesTheSchemeBasicInAnyCase(String scheme) {
    String credentials = basic("fake-client:fake-secret").replace("Basic ", scheme);

    assertThat(bare("token?" + FIELDS, credentials).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
  void takesTheSchemeBearerInAnyCase(String scheme) {
    HttpRequest.Builder request =
        http.request("/users").header("Authorization", scheme + http.newToken());

    assertThat(Http.exchange(request).statusCode()).isEqualTo(200);
  }

  @Test
  void doesNotTakeAnotherSchemeThanBearer() {
    HttpRequest.Builder request =
        http.request("/users").header("Authorization", "Token " + http.newToken());

    assertThat(Http.exchange(request).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer fake-secret, 4706, scheme Basic",
    "Basic fake-client:fake-secret, 4706, Base64",
    "Basic ZmFrZS1jbGllbnQ=, 4706, colon",
  })
  void saysThatAHeaderHasTheWrongForm(String header, String code, String reason) {
    HttpResponse<String> answer = bare("token?" + FIELDS, header);

    assertRefused(answer, 401, "invalid_client", code);
    assertRefused(answer, 401, "invalid_client", reason);
    assertThat(answer.body()).doesNotContain("is wrong");
  }

  @Test
  void refusesASecretInTheFormAndSaysWhyWhereTheTestWantsThat() {
    try (FakeZoom strict = FakeZoom.builder().secretsInHeaderOnly().start()) {
      Http http = new Http(strict);

      assertRefused(
          http.token("", UNKNOWN + "client_id=fake-app&client_secret=fake-app-secret"),
          401,
          "invalid_client",
          "Basic header alone");
      assertRefused(
          http.token("", UNKNOWN + "client_id=fake-public-app"), 400, "invalid_grant", "4737");
      assertRefused(http.token(APP, UNKNOWN), 400, "invalid_grant", "4737");
    }
  }

  private HttpResponse<String> bare(String target, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(fake.oauthUrl()).resolve(target))
            .POST(BodyPublishers.noBody());
    return Http.exchange(
        authorization.isEmpty() ? request : request.header("Authorization", authorization));
  }

  private static String basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
