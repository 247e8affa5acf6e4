package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.AuthorizationRequest;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.auth.ZoomOAuth;
import io.github.zoomjava.core.error.BadRequestException;
import io.github.zoomjava.core.error.PageTokenExpiredException;
import io.github.zoomjava.core.error.ServerErrorException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.testkit.FakeApp;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.testkit.WebhookSender;
import io.github.zoomjava.testkit.junit.FakeZoomTest;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** What the testing guide says, beside {@link WelcomeTest}. */
@FakeZoomTest
class FakeAccountTest {
  @Test
  void scriptsFaults(FakeZoom fake, ZoomClient zoom) {
    fake.users(750);
    UsersApi users = UsersApi.of(zoom);

    fake.fault(Fault.serverError(503)).on("users.UsersApi.list").onCall(3).times(2);
    assertThat(users.list(p -> p.pageSize(300)).stream()).hasSize(750);

    fake.fault(Fault.serverError(503)).times(10);
    assertThatThrownBy(() -> users.get("me")).isInstanceOf(ServerErrorException.class);
  }

  @Test
  void limitsScopes(FakeZoom fake, ZoomClient zoom) {
    fake.grantScopes("meeting:read:admin");

    assertThatThrownBy(() -> UsersApi.of(zoom).get("me"))
        .isInstanceOfSatisfying(
            ZoomApiException.class, e -> assertThat(e.missingScopes()).contains("user:read:admin"));
  }

  @Test
  void signsAUserIn(FakeZoom fake) {
    FakeApp fakeApp = fake.app();
    OAuthApp app = fakeApp.withSecret();
    TokenStore store = TokenStore.inMemory();
    try (ZoomOAuth oauth = fake.oauthBuilder(app).tokenStore(store).build()) {
      AuthorizationRequest request = oauth.authorize("https://app.example/callback");
      oauth.exchange(request, fakeApp.visit(request.url()), "ada");
    }

    try (ZoomClient ada =
        fake.clientBuilder().credentials(Credentials.user(app, "ada")).tokenStore(store).build()) {
      assertThat(UsersApi.of(ada).get("me").email()).isEqualTo("owner@example.com");
    }
  }

  @Test
  void letsTimePass(FakeZoom fake, ZoomClient zoom) {
    fake.users(750);
    Iterator<Page<User>> pages = UsersApi.of(zoom).list(p -> p.pageSize(300)).pages().iterator();
    pages.next();

    fake.useClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16)));
    assertThatThrownBy(pages::next).isInstanceOf(PageTokenExpiredException.class);
  }

  @Test
  @FakeZoomTest(verify = false)
  void refusesWhatZoomDoesNotKnow(FakeZoom fake, ZoomClient zoom) {
    assertThatThrownBy(() -> zoom.request("GET", "/users").query("page_sise", "30").send())
        .isInstanceOf(BadRequestException.class);

    assertThatThrownBy(fake::verifyNoUnexpectedRequests)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("page_sise");
  }

  @Test
  void sendsWebhooks(FakeZoom fake, ZoomClient zoom) throws IOException, InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Receiver.Running receiver = Receiver.receive("a secret token", 0, out)) {
      fake.webhooksTo(receiver.url(), "a secret token");
      MeetingsApi.of(zoom).create("me", m -> m.topic("Design review"));

      WebhookSender sender = WebhookSender.to(receiver.url(), "a secret token");
      assertThat(sender.validate()).isTrue();
      assertThat(sender.sample("meeting.started").send().isTaken()).isTrue();
      assertThat(sender.sample("meeting.started").forged().send().status()).isEqualTo(401);
      receiver.webhooks().drain(Duration.ofSeconds(10));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("has started.");
  }

  @Test
  void showsItsTrafficWithoutSecrets(FakeZoom fake, ZoomClient zoom) {
    MeetingsApi.of(zoom).create("me", m -> m.topic("Design review").password("s3cret"));

    assertThat(fake.traffic()).contains("Design review").doesNotContain("s3cret");
  }
}
