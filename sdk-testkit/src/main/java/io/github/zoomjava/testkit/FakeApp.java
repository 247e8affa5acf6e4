package io.github.zoomjava.testkit;

import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.oauth.Client;
import io.github.zoomjava.testkit.internal.server.FakeServer;
import java.util.List;
import java.util.function.Supplier;

/**
 * The general app of a FakeZoom, as Zoom's Marketplace calls an app that users authorize.
 *
 * <pre>{@code
 * FakeApp app = fake.app();
 * try (ZoomOAuth oauth = fake.oauthBuilder(app.withSecret()).build()) {
 *   AuthorizationRequest request = oauth.authorize("https://app.example/zoom/callback");
 *   TokenSet tokens = oauth.exchange(request, app.visit(request.url()));
 *   ...
 * }
 * }</pre>
 *
 * <p>There are no pages to click through: whatever asks the user, over HTTP too, is answered at
 * once, and with a yes unless {@link #denyNext} was called. The user is the owner of the account.
 * As with Zoom, to authorize the app anew ends the tokens that the app had of this user before.
 *
 * <p>All methods may be called from any thread.
 */
public final class FakeApp {
  private final Supplier<FakeServer> server;

  FakeApp(Supplier<FakeServer> server) {
    this.server = server;
  }

  /** Returns the credentials that it signs in with on a server. */
  public OAuthApp withSecret() {
    return OAuthApp.of(Client.GENERAL.id(), Client.GENERAL.secret());
  }

  /**
   * Returns the credentials that it signs in with on a device or in a browser, where it can keep no
   * secret.
   */
  public OAuthApp publicClient() {
    return OAuthApp.publicClient(Client.PUBLIC.id());
  }

  /**
   * Lets it send users back to these URIs only, as they are registered with Zoom. Without this, it
   * may name any.
   */
  public void redirectOnlyTo(String... redirectUris) {
    server.get().oauth().redirectOnlyTo(List.of(redirectUris));
  }

  /** Lets the user say no the next time the app, or a device, asks for an authorization. */
  public void denyNext() {
    server.get().oauth().denyNext();
  }

  /**
   * Opens a URL as the user's browser does: that of an authorization, or the one with the code of a
   * device in it.
   *
   * @return where the browser is then; for an authorization, the callback with its code
   * @throws IllegalArgumentException when it shows an error, with what it says
   */
  public String visit(String url) {
    Answer page = server.get().browse(url);
    if (page.status() >= 400) {
      throw new IllegalArgumentException("The browser shows an error: " + page.body());
    }
    return page.headers().getOrDefault("Location", url);
  }
}
