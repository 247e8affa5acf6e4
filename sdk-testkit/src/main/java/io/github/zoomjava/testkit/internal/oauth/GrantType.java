package io.github.zoomjava.testkit.internal.oauth;

import java.util.Arrays;
import java.util.Optional;

/** A way to ask for tokens. */
enum GrantType {
  ACCOUNT_CREDENTIALS("account_credentials"),
  CLIENT_CREDENTIALS("client_credentials"),
  AUTHORIZATION_CODE("authorization_code"),
  REFRESH_TOKEN("refresh_token"),
  DEVICE_CODE("urn:ietf:params:oauth:grant-type:device_code");

  private final String wire;

  GrantType(String wire) {
    this.wire = wire;
  }

  static Optional<GrantType> named(String wire) {
    return Arrays.stream(values()).filter(each -> each.wire.equals(wire)).findFirst();
  }
}
