package io.github.zoomjava.testkit.internal.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** An app of the fake account, as it names itself when it asks for tokens. */
public enum Client {
  /** The server-to-server app. */
  SERVER_TO_SERVER("fake-client", "fake-secret"),
  /** The general app, which has a secret. */
  GENERAL("fake-app", "fake-app-secret"),
  /** The general app where it can keep no secret. */
  PUBLIC("fake-public-app", "");

  /** The account that has them. */
  public static final String ACCOUNT_ID = "fake-account";

  private final String id;
  private final String secret;

  Client(String id, String secret) {
    this.id = id;
    this.secret = secret;
  }

  /** Its client id. */
  public String id() {
    return id;
  }

  /** Its client secret, empty where it has none. */
  public String secret() {
    return secret;
  }

  boolean mayUse(GrantType type) {
    return switch (type) {
      case ACCOUNT_CREDENTIALS -> this == SERVER_TO_SERVER;
      case CLIENT_CREDENTIALS -> this == GENERAL;
      case AUTHORIZATION_CODE, REFRESH_TOKEN, DEVICE_CODE -> this != SERVER_TO_SERVER;
    };
  }

  static Optional<Client> named(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** The app that sent a request; by its secret in the header, or by its id where it has none. */
  static Client of(OAuthRequest request) {
    String header = request.authorization();
    if (header.isEmpty() && request.field("client_id").isEmpty()) {
      throw OAuthRefusal.of("invalid_client", 4706, "The request does not say which app sent it");
    }
    return Arrays.stream(values())
        .filter(
            each ->
                each.secret.isEmpty()
                    ? header.isEmpty() && each.id.equals(request.field("client_id"))
                    : header.equals(each.basic()))
        .findFirst()
        .orElseThrow(
            () -> OAuthRefusal.of("invalid_client", 4702, "The client id or the secret is wrong"));
  }

  private String basic() {
    byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
