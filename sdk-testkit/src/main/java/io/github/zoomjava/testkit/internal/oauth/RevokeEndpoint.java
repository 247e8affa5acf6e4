package io.github.zoomjava.testkit.internal.oauth;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;

/** Ends an access token, together with the refresh token that came with it. */
final class RevokeEndpoint {
  static final String PATH = "/oauth/revoke";

  private final ClientSignIn clients;
  private final AccessTokens tokens;

  RevokeEndpoint(ClientSignIn clients, AccessTokens tokens) {
    this.clients = clients;
    this.tokens = tokens;
  }

  /** May be repeated, as the answer may have been lost. */
  Answer answer(OAuthRequest request) {
    Client client = clients.of(request);
    tokens
        .authorizationOf(request.field("token"))
        .filter(each -> each.client() == client)
        .orElseThrow(
            () -> OAuthRefusal.of("invalid_request", "The token is no access token of this app"))
        .revoke();
    JsonObject done = new JsonObject();
    done.addProperty("status", "success");
    return Answer.json(200, done);
  }
}
