package io.github.zoomjava.testkit.internal.oauth;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;

/** Gives tokens to the apps, by the grants that each may use. */
final class TokenEndpoint {
  static final String PATH = "/oauth/token";

  private final ClientSignIn clients;
  private final Scopes scopes;
  private final User user;
  private final AuthorizationCodes codes;
  private final DeviceCodes devices;
  private final AccessTokens accessTokens;
  private final RefreshTokens refreshTokens;

  TokenEndpoint(
      ClientSignIn clients,
      Scopes scopes,
      User user,
      AuthorizationCodes codes,
      DeviceCodes devices,
      AccessTokens accessTokens,
      RefreshTokens refreshTokens) {
    this.clients = clients;
    this.scopes = scopes;
    this.user = user;
    this.codes = codes;
    this.devices = devices;
    this.accessTokens = accessTokens;
    this.refreshTokens = refreshTokens;
  }

  Answer answer(OAuthRequest request, String origin) {
    Client client = clients.of(request);
    Authorization authorization = authorization(request, client);
    JsonObject token = new JsonObject();
    token.addProperty("access_token", accessTokens.issue(authorization));
    token.addProperty("token_type", "bearer");
    if (authorization.isByUser()) {
      token.addProperty("refresh_token", refreshTokens.issue(authorization));
    }
    // Like Zoom, which leaves out the second that has begun.
    token.addProperty("expires_in", AccessTokens.LIFE.toSeconds() - 1);
    token.addProperty("scope", authorization.grant().text());
    token.addProperty("api_url", origin);
    return Answer.json(200, token);
  }

  private Authorization authorization(OAuthRequest request, Client client) {
    return switch (grantType(request, client)) {
      case ACCOUNT_CREDENTIALS -> ofAccount(request, client);
      case CLIENT_CREDENTIALS -> Authorization.own(client, scopes.granted());
      case AUTHORIZATION_CODE -> user.authorize(client, codes.use(request, client).grant());
      case REFRESH_TOKEN -> refreshTokens.use(request.field("refresh_token"), client);
      case DEVICE_CODE -> user.authorize(client, devices.use(request.field("device_code"), client));
    };
  }

  private static GrantType grantType(OAuthRequest request, Client client) {
    String name = request.field("grant_type");
    if (name.isEmpty()) {
      throw OAuthRefusal.of("invalid_request", 4706, "The grant_type is missing");
    }
    return GrantType.named(name)
        .filter(client::mayUse)
        .orElseThrow(
            () ->
                OAuthRefusal.of(
                    "unsupported_grant_type", 4705, "This app cannot use the grant " + name));
  }

  private Authorization ofAccount(OAuthRequest request, Client client) {
    if (!request.field("account_id").equals(Client.ACCOUNT_ID)) {
      throw OAuthRefusal.of("invalid_request", "The app belongs to another account_id");
    }
    return Authorization.own(client, scopes.granted());
  }
}
