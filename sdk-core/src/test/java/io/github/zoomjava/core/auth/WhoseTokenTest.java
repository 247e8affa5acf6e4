package io.github.zoomjava.core.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.TokenKeys;
import io.github.zoomjava.core.sample.User;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of one store never serve another user, app or cloud. */
class WhoseTokenTest {
  private static final OAuthApp APP_A = OAuthApp.of("a", "s3cret");
  private static final OAuthApp APP_B = OAuthApp.of("b", "s3cret");

  private final TestZoom test = new TestZoom();
  private final TokenStore store = TokenStore.inMemory();

  @BeforeEach
  void answer() {
    test.server.stubFor(
        post(TestZoom.TOKEN_PATH)
            .willReturn(
                okJson("{\"access_token\":\"t\",\"refresh_token\":\"r\",\"expires_in\":3599}")));
    test.always(okJson("{\"id\":\"u\"}"));
  }

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void aUserWhoIsNamedLikeAnAppHasNoTokenOfTheApp() {
    call(test.builder().credentials(Credentials.clientCredentials(APP_A)));

    for (String name : List.of("app a", "app:a", "a", TokenKeys.app(issuer(), "a"))) {
      assertThatThrownBy(() -> call(user(APP_A, name))).isInstanceOf(ZoomAuthException.class);
    }
  }

  @Test
  void aUserOfOneAppHasNoTokenOfAnother() {
    signIn(APP_A, "alice");

    call(user(APP_A, "alice"));
    assertThatThrownBy(() -> call(user(APP_B, "alice"))).isInstanceOf(ZoomAuthException.class);
  }

  @Test
  void aUserOfOneCloudHasNoTokenOfAnother() {
    signIn(APP_A, "alice");
    String elsewhere = test.server.baseUrl().replace("localhost", "127.0.0.1") + "/oauth/token";

    assertThatThrownBy(() -> call(user(APP_A, "alice").oauthUrl(elsewhere)))
        .isInstanceOf(ZoomAuthException.class);
  }

  @Test
  void noTwoPartsOfKeysMakeTheKeyOfOthers() {
    Set<String> keys = new LinkedHashSet<>();
    int made = 0;
    for (String first : List.of("a", "a/b", "a%2Fb", "", "/", "%")) {
      for (String second : List.of("a", "b/a", "b%2Fa", "", "/", "%")) {
        keys.add(TokenKeys.user(issuer(), first, second));
        keys.add(TokenKeys.account(issuer(), first, second));
        made += 2;
      }
      keys.add(TokenKeys.app(issuer(), first));
      keys.add(TokenKeys.videoSdk(first));
      made += 2;
    }

    assertThat(keys).hasSize(made);
    assertThat(TokenKeys.user(HttpUrl.get("https://zoom.us/oauth/token"), "id", "alice"))
        .isEqualTo("user:zoom.us/id/alice");
  }

  @Test
  void storesNothingWithoutAStore() {
    try (ZoomOAuth oauth = oauth(APP_A).build()) {
      AuthorizationRequest request = oauth.authorize("https://app.example/callback");

      assertThatThrownBy(() -> oauth.exchange(request, callback(request), "alice"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("tokenStore");
      assertThat(test.tokenRequests()).isZero();
    }
  }

  @Test
  void usesNoCodeUpForAUserWithoutAName() {
    try (ZoomOAuth oauth = oauth(APP_A).tokenStore(store).build()) {
      AuthorizationRequest request = oauth.authorize("https://app.example/callback");

      assertThatThrownBy(() -> oauth.exchange(request, callback(request), " "))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(test.tokenRequests()).isZero();
    }
  }

  private void signIn(OAuthApp app, String name) {
    try (ZoomOAuth oauth = oauth(app).tokenStore(store).build()) {
      AuthorizationRequest request = oauth.authorize("https://app.example/callback");
      TokenSet tokens = oauth.exchange(request, callback(request), name);

      assertThat(store.load(oauth.key(name))).isEqualTo(tokens);
    }
  }

  private ZoomOAuth.Builder oauth(OAuthApp app) {
    return ZoomOAuth.builder(app)
        .oauthUrl(test.server.baseUrl() + TestZoom.TOKEN_PATH)
        .clock(test.clock)
        .sleeper(test.sleeper);
  }

  private static String callback(AuthorizationRequest request) {
    return "https://app.example/callback?code=c&state=" + request.state();
  }

  private ZoomClient.Builder user(OAuthApp app, String name) {
    return test.builder().credentials(Credentials.user(app, name));
  }

  private void call(ZoomClient.Builder builder) {
    try (ZoomClient zoom = builder.tokenStore(store).build()) {
      Way.SYNC.send(zoom, test.call("GET"), User.JSON);
    }
  }

  private HttpUrl issuer() {
    return HttpUrl.get(test.server.baseUrl());
  }
}
