package io.github.zoomjava.core.auth;

import java.util.Objects;
import java.util.function.Supplier;

/** Who calls. Immutable and thread-safe; secrets never show in {@code toString}. */
public sealed interface Credentials {

  /**
   * A server-to-server OAuth app, which acts as the owner of its account. Tokens are fetched when
   * the first call needs one, shared by all calls of the client, and replaced before they expire.
   */
  static Credentials serverToServer(String accountId, String clientId, String clientSecret) {
    String secret = given("client secret", clientSecret);
    return serverToServer(accountId, clientId, () -> secret);
  }

  /**
   * A server-to-server OAuth app whose secret is asked for at each token request, so that it can be
   * rotated while the program runs.
   */
  static Credentials serverToServer(
      String accountId, String clientId, Supplier<String> clientSecret) {
    return new ServerToServer(accountId, clientId, clientSecret);
  }

  /**
   * Access tokens that come from elsewhere. The supplier is asked at each attempt of each call,
   * from many threads at once, so it answers quickly; it is asked once more when Zoom says that a
   * token is not valid.
   */
  static Credentials accessToken(Supplier<String> token) {
    return new SuppliedToken(token);
  }

  /** See {@link Credentials#serverToServer(String, String, Supplier)}. */
  record ServerToServer(String accountId, String clientId, Supplier<String> clientSecret)
      implements Credentials {

    /** Refuses blank ids. */
    public ServerToServer {
      given("account id", accountId);
      given("client id", clientId);
      Objects.requireNonNull(clientSecret, "clientSecret");
    }

    @Override
    public String toString() {
      return "ServerToServer[accountId=" + accountId + ", clientId=" + clientId + ", ***]";
    }
  }

  /** See {@link Credentials#accessToken(Supplier)}. */
  record SuppliedToken(Supplier<String> token) implements Credentials {

    /** Refuses null. */
    public SuppliedToken {
      Objects.requireNonNull(token, "token");
    }

    @Override
    public String toString() {
      return "SuppliedToken[***]";
    }
  }

  private static String given(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " is blank; copy it from the app's page on Zoom's Marketplace");
    }
    return value;
  }
}
