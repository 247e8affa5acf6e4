package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.junit.FakeZoomTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sign-in of a web app, with a browser that follows every redirect. */
@FakeZoomTest
class SignInTest {
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private SignIn site;

  @BeforeEach
  void open(FakeZoom fake) throws Exception {
    OAuthApp app = fake.app().withSecret();
    site = new SignIn(app, fake.oauthBuilder(app), fake::clientBuilder, 0);
    fake.app().redirectOnlyTo(site.url() + "callback");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void greetsWhoHasSignedIn() throws Exception {
    assertThat(visit("")).isEqualTo("Please sign in: NO_TOKENS_STORED");
    assertThat(visit("login")).isEqualTo("Hello, Robin Hale.");
    assertThat(visit("")).isEqualTo("Hello, Robin Hale.");
  }

  @Test
  void doesNotLetInWhoSaidNo(FakeZoom fake) throws Exception {
    fake.app().denyNext();

    assertThat(visit("login")).isEqualTo("Not signed in: ACCESS_DENIED");
    assertThat(visit("login")).isEqualTo("Hello, Robin Hale.");
  }

  @Test
  void goesOnWhenTheAccessTokenIsOver(FakeZoom fake) throws Exception {
    visit("login");
    fake.expireTokens();

    assertThat(visit("")).isEqualTo("Hello, Robin Hale.");
    assertThat(fake.tokensIssued()).isEqualTo(2);
  }

  @Test
  void forgetsWhoHasSignedOut(FakeZoom fake) throws Exception {
    visit("login");

    assertThat(visit("logout")).isEqualTo("Signed out.");
    assertThat(visit("")).isEqualTo("Please sign in: NO_TOKENS_STORED");
  }

  @Test
  void takesNoCallbackThatNobodyBegan() throws Exception {
    assertThat(visit("callback?code=stolen&state=guessed")).isEqualTo("Please sign in.");
  }

  private String visit(String page) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.url() + page)).build();
    return browser.send(request, BodyHandlers.ofString()).body();
  }
}
