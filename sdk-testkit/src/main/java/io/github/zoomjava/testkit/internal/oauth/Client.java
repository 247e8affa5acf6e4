package io.github.zoomjava.testkit.internal.oauth;

import java.util.Arrays;
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
}
