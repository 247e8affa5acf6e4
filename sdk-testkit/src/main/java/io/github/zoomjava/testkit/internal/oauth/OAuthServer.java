package io.github.zoomjava.testkit.internal.oauth;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What lies below {@code /oauth}: where users authorize apps, and apps get their tokens. */
public final class OAuthServer {
  /** Where apps get tokens. */
  public static final String TOKEN_PATH = TokenEndpoint.PATH;

  private final Scopes scopes = new Scopes();
  private final User user = new User();
  private final RedirectUris redirects = new RedirectUris();
  private final AccessTokens accessTokens;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint token;
  private final DeviceEndpoint device;
  private final RevokeEndpoint revoke;
  private volatile String origin = "http://127.0.0.1";

  /**
   * Makes one that goes by that time.
   *
   * @param secretsInHeaderOnly whether it refuses client secrets in the form
   */
  public OAuthServer(Supplier<Instant> now, boolean secretsInHeaderOnly) {
    ClientSignIn clients = new ClientSignIn(secretsInHeaderOnly);
    AuthorizationCodes codes = new AuthorizationCodes(now);
    DeviceCodes devices = new DeviceCodes(now);
    accessTokens = new AccessTokens(now);
    authorize = new AuthorizeEndpoint(scopes, user, redirects, codes, now);
    token =
        new TokenEndpoint(
            clients, scopes, user, codes, devices, accessTokens, new RefreshTokens(now));
    device = new DeviceEndpoint(clients, scopes, user, devices);
    revoke = new RevokeEndpoint(clients, accessTokens);
  }

  /** Sets where it is reached: scheme, host and port. */
  public void servedAt(String origin) {
    this.origin = origin;
  }

  /** The access tokens given out. */
  public AccessTokens accessTokens() {
    return accessTokens;
  }

  /** Gives the tokens of the future these scopes. */
  public void grantScopes(Set<String> scopes) {
    this.scopes.grant(new Grant(scopes));
  }

  /** Lets the general app send users back to these URIs only. */
  public void redirectOnlyTo(List<String> uris) {
    redirects.allowOnly(uris);
  }

  /** Lets the user refuse the next time an app asks. */
  public void denyNext() {
    user.denyNext();
  }

  /** Returns whether requests to that path are for it. */
  public boolean isFor(String path) {
    return DeviceEndpoint.isPage(path)
        || Set.of(
                AuthorizeEndpoint.PATH,
                TokenEndpoint.PATH,
                DeviceEndpoint.PATH,
                RevokeEndpoint.PATH)
            .contains(path);
  }

  /** Answers a request to one of its paths. */
  public Answer answer(OAuthRequest request) {
    boolean isPage =
        request.path().equals(AuthorizeEndpoint.PATH) || DeviceEndpoint.isPage(request.path());
    if (!request.method().equals(isPage ? "GET" : "POST")) {
      return ZoomErrors.oauth(
          405, "invalid_request", "Users come here by GET, and apps by POST, but not here.");
    }
    try {
      return isPage ? page(request) : form(request);
    } catch (OAuthRefusal refusal) {
      return refusal.answer();
    }
  }

  private Answer page(OAuthRequest request) {
    return request.path().equals(AuthorizeEndpoint.PATH)
        ? authorize.answer(request)
        : device.page(request);
  }

  private Answer form(OAuthRequest request) {
    if (request.query().isEmpty() && request.form().isEmpty()) {
      throw OAuthRefusal.of("invalid_request", "The fields belong into a form body or the query");
    }
    return switch (request.path()) {
      case TokenEndpoint.PATH -> token.answer(request, origin);
      case DeviceEndpoint.PATH -> device.begin(request, origin);
      default -> revoke.answer(request);
    };
  }
}
