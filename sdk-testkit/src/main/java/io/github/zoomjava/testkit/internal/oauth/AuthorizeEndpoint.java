package io.github.zoomjava.testkit.internal.oauth;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Takes browsers, and sends them back at once with what the user decided. */
final class AuthorizeEndpoint {
  static final String PATH = "/oauth/authorize";

  private static final Duration CODE_LIFE = Duration.ofMinutes(5);

  private final Scopes scopes;
  private final User user;
  private final RedirectUris redirects;
  private final AuthorizationCodes codes;
  private final Supplier<Instant> now;

  AuthorizeEndpoint(
      Scopes scopes,
      User user,
      RedirectUris redirects,
      AuthorizationCodes codes,
      Supplier<Instant> now) {
    this.scopes = scopes;
    this.user = user;
    this.redirects = redirects;
    this.codes = codes;
    this.now = now;
  }

  /** What is wrong is shown to the user; an app that cannot be trusted hears nothing of it. */
  Answer answer(OAuthRequest request) {
    Client client =
        Client.named(request.parameter("client_id"))
            .filter(each -> each.mayUse(GrantType.AUTHORIZATION_CODE))
            .orElseThrow(
                () -> OAuthRefusal.of("invalid_client", 4702, "Users cannot authorize this app"));
    if (!request.parameter("response_type").equals("code")) {
      throw OAuthRefusal.of("invalid_request", "The response_type is code, and has to be given");
    }
    Challenge challenge = Challenge.of(request);
    String redirectUri = request.parameter("redirect_uri");
    if (redirectUri.isEmpty() || !redirects.allow(redirectUri, challenge)) {
      throw OAuthRefusal.of(
          "invalid_request", 4709, "The app does not send users to " + redirectUri);
    }
    if (client == Client.PUBLIC && challenge.isMissing()) {
      throw OAuthRefusal.of("invalid_request", "Without a secret the app needs a code_challenge");
    }
    Grant grant = scopes.askedFor(request, user.grantTo(client));
    Map<String, String> outcome = new LinkedHashMap<>();
    if (user.allows()) {
      Instant end = now.get().plus(CODE_LIFE);
      AuthorizationCode code = new AuthorizationCode(client, redirectUri, challenge, grant, end);
      outcome.put("code", codes.issue(code));
    } else {
      outcome.put("error", "access_denied");
    }
    if (request.query().containsKey("state")) {
      outcome.put("state", request.parameter("state"));
    }
    return new Answer(302, Map.of("Location", withQuery(redirectUri, outcome)), "");
  }

  private static String withQuery(String uri, Map<String, String> parameters) {
    StringBuilder url = new StringBuilder(uri);
    parameters.forEach(
        (name, value) ->
            url.append(url.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return url.toString();
  }
}
