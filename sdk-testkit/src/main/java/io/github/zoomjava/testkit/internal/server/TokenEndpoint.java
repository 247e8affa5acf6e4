package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.List;
import java.util.Map;

/** Gives access tokens to the one app, by the grant account_credentials. */
final class TokenEndpoint {
  static final String PATH = "/oauth/token";

  private static final String GRANT = "account_credentials";

  private final App app;
  private final AccessTokens tokens;

  TokenEndpoint(App app, AccessTokens tokens) {
    this.app = app;
    this.tokens = tokens;
  }

  Answer answer(HttpRequest request) {
    if (!request.method().equals("POST")) {
      return ZoomErrors.oauth(405, "invalid_request", "Tokens are given out to POST only.");
    }
    if (!request.authorization().equals(app.basicHeader())) {
      return ZoomErrors.oauth(401, "invalid_client", "The client id or the secret is wrong.");
    }
    if (!request.query().isEmpty()
        || !request.body().contentType().startsWith("application/x-www-form-urlencoded")) {
      return ZoomErrors.oauth(400, "invalid_request", "The fields belong into a form body.");
    }
    return grant(HttpRequest.form(request.body().text()));
  }

  private Answer grant(Map<String, List<String>> form) {
    if (!GRANT.equals(single(form, "grant_type"))) {
      return ZoomErrors.oauth(
          400, "unsupported_grant_type", "This app may use " + GRANT + " only.");
    }
    if (!app.accountId().equals(single(form, "account_id"))) {
      return ZoomErrors.oauth(400, "invalid_request", "The app belongs to another account_id.");
    }
    JsonObject token = new JsonObject();
    Grant grant = tokens.granted();
    token.addProperty("access_token", tokens.issue(grant));
    token.addProperty("token_type", "bearer");
    token.addProperty("expires_in", 3599);
    token.addProperty("scope", grant.text());
    return Answer.json(200, token);
  }

  private static String single(Map<String, List<String>> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.size() == 1 ? values.get(0) : "";
  }
}
