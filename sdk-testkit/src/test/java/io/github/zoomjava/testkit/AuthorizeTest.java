package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the browser of a user. */
class AuthorizeTest extends SignInTest {
  @Test
  void sendsTheBrowserBackAtOnceWithACodeAndTheState() {
    HttpResponse<String> answer = authorize(request("fake-app") + "&state=a%26b%3D%2B");

    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith(CALLBACK + "&code=fake-code-1&state=");
    assertThat(callback(answer)).containsEntry("state", "a&b=+").containsEntry("from", "zoom");
  }

  @Test
  void sendsNoStateWhereNoneWasGiven() {
    assertThat(callback(authorize(request("fake-app")))).containsOnlyKeys("from", "code");
  }

  @Test
  void aUserMaySayNoOnce() {
    fake.app().denyNext();

    assertThat(callback(authorize(request("fake-app") + "&state=s")))
        .containsEntry("error", "access_denied")
        .containsEntry("state", "s")
        .doesNotContainKey("code");
    assertThat(callback(authorize(request("fake-app") + "&state=s"))).containsKey("code");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id=fake-app, client_id=other, invalid_client, 4702",
    "client_id=fake-app, client_id=fake-client, invalid_client, 4702",
    "client_id=fake-app, , invalid_client, 4702",
    "response_type=code, , invalid_request, response_type",
    "response_type=code, response_type=token, invalid_request, response_type",
    "redirect_uri=, unknown=, invalid_request, 4709",
    "response_type=code, response_type=code&code_challenge=short, invalid_request, code_challenge",
  })
  void showsTheUserWhatIsWrongAndSendsNothingToTheApp(
      String right, String wrong, String error, String numberOrWord) {
    String query = request("fake-app").replace(right, wrong == null ? "" : wrong);

    HttpResponse<String> page = authorize(query);

    assertRefused(page, error.equals("invalid_client") ? 401 : 400, error, numberOrWord);
    assertThat(page.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void refusesAnUnknownChallengeMethod() {
    String query = request("fake-app") + HASHED.replace("S256", "S512");

    assertRefused(authorize(query), 400, "invalid_request", "code_challenge_method");
  }

  @Test
  void sendsUsersToTheRegisteredUrisOnly() {
    fake.app().redirectOnlyTo("https://other.example/", CALLBACK);

    assertThat(callback(authorize(request("fake-app")))).containsKey("code");
    assertRefused(
        authorize(request("fake-app").replace("callback", "callback%2F")),
        400,
        "invalid_request",
        "4709");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:49152/done, true, 302",
    "http://127.0.0.1/done, true, 302",
    "http://127.0.0.1:49152/other, true, 400",
    "http://127.0.0.1:49152/done, false, 400",
    "http://localhost:49152/done, true, 400",
  })
  void theLoopbackPortOfANativeAppIsFree(String uri, boolean withPkce, int status) {
    fake.app().redirectOnlyTo("http://127.0.0.1:8080/done");
    String query =
        "response_type=code&client_id=fake-app&redirect_uri="
            + encoded(uri)
            + (withPkce ? HASHED : "");

    assertThat(authorize(query).statusCode()).isEqualTo(status);
  }

  @Test
  void anAppWithoutASecretNeedsPkce() {
    assertRefused(authorize(request("fake-public-app")), 400, "invalid_request", "code_challenge");
    assertThat(callback(authorize(request("fake-public-app") + HASHED))).containsKey("code");
  }

  @Test
  void aTestMayStandInForTheBrowser() {
    FakeApp app = fake.app();
    String url = fake.oauthUrl().replace("token", "authorize?") + request("fake-app");

    assertThat(app.visit(url)).isEqualTo(CALLBACK + "&code=fake-code-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> app.visit(url.replace("code", "token")))
        .withMessageContaining("response_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://zoom.us/oauth/authorize?state=hush", "/v2/users?state=hush"})
  void aTestVisitsPagesOfItsOwnZoomOnly(String url) {
    String whole = url.startsWith("/") ? fake.baseUrl().replace("/v2", url) : url;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.app().visit(whole))
        .withMessageContaining("http://127.0.0.1:")
        .withMessageNotContaining("hush");
  }

  @Test
  void isForBrowsersAndTokensAreForApps() {
    assertThat(http.form("authorize", APP, "a=b").statusCode()).isEqualTo(405);
    assertThat(browse(fake.oauthUrl()).statusCode()).isEqualTo(405);
  }

  @Test
  void isNoRequestOfTheApi() {
    authorize(request("fake-app"));
    authorize("");

    assertThat(fake.requests()).isEmpty();
    fake.verifyNoUnexpectedRequests();
  }
}
