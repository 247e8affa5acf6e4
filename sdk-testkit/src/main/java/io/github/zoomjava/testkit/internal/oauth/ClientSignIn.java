package io.github.zoomjava.testkit.internal.oauth;

import io.github.zoomjava.testkit.internal.index.PercentCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Finds the app that sent a request, by its secret in the header or in the form, or by its id where
 * it has no secret. A refusal tells a wrong place from a wrong secret.
 */
final class ClientSignIn {
  private static final String BASIC = "Basic ";

  private final boolean secretsInHeaderOnly;

  ClientSignIn(boolean secretsInHeaderOnly) {
    this.secretsInHeaderOnly = secretsInHeaderOnly;
  }

  Client of(OAuthRequest request) {
    if (request.query().containsKey("client_secret")) {
      throw OAuthRefusal.of(
          "invalid_request", "The client_secret belongs into the header or the form, not the URL");
    }
    return request.authorization().isEmpty() ? byForm(request) : byHeader(request.authorization());
  }

  private static Client byHeader(String header) {
    if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      throw refusal(4706, "The Authorization header of an app has the scheme Basic");
    }
    String pair = decoded(header.substring(BASIC.length()).strip());
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw refusal(4706, "Basic credentials are the Base64 of a client id, a colon and a secret");
    }
    String secret = pair.substring(colon + 1);
    // RFC 6749 has both form-encoded before they are joined, which many clients leave out.
    Client client = named(PercentCode.decodeForm(pair.substring(0, colon)));
    if (client.secret().isEmpty()) {
      throw refusal(4702, "The app has no secret: its client_id is a field, without a header");
    }
    return withSecret(client, PercentCode.decodeForm(secret));
  }

  private Client byForm(OAuthRequest request) {
    String id = request.field("client_id");
    if (id.isEmpty()) {
      throw refusal(4706, "The request does not say which app sent it");
    }
    Client client = named(id);
    boolean hasSecret = !request.field("client_secret").isEmpty();
    if (client.secret().isEmpty()) {
      if (hasSecret) {
        throw refusal(4702, "The app has no secret, but the request carries one");
      }
      return client;
    }
    if (secretsInHeaderOnly) {
      throw refusal(
          4702, "Secrets are taken in a Basic header alone here, as Zoom's metadata lists it");
    }
    if (!hasSecret) {
      throw refusal(4702, "The secret of the app is missing: in a Basic header, or in the form");
    }
    return withSecret(client, request.field("client_secret"));
  }

  private static Client named(String id) {
    return Client.named(id).orElseThrow(() -> refusal(4702, "There is no app with this client id"));
  }

  private static Client withSecret(Client client, String secret) {
    if (!client.secret().equals(secret)) {
      throw refusal(4702, "The secret of the app is wrong");
    }
    return client;
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static OAuthRefusal refusal(int code, String reason) {
    return OAuthRefusal.of("invalid_client", code, reason);
  }
}
