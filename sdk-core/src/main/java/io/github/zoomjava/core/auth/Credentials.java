package io.github.zoomjava.core.auth;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The credentials of a client. Immutable and thread-safe; secrets never show in {@code toString}.
 */
public sealed interface Credentials {

  /**
   * A server-to-server OAuth app, which acts as the owner of its account. Tokens are fetched when
   * the first call needs one, shared by all calls of the client, and replaced before they expire.
   */
  static Credentials serverToServer(String accountId, String clientId, String clientSecret) {
    String secret = Given.text("client secret", clientSecret);
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
   * A user who authorized a general app: by {@link ZoomOAuth}, which stores the tokens in the
   * client's {@link TokenStore}. They are replaced before they expire, and stored before they are
   * used.
   *
   * @param key the name that your program has for the user, or for the installation of the app; any
   *     text that is not blank
   */
  static Credentials user(OAuthApp app, String key) {
    return new User(app, key);
  }

  /**
   * A general app as itself, for what belongs to no user: messages of its chatbot, its event
   * subscriptions. {@code me} means nobody.
   */
  static Credentials clientCredentials(OAuthApp app) {
    return new AppOwned(app);
  }

  /**
   * An account of the Video SDK, Cobrowse SDK or Build platform, whose tokens are signed here, by
   * its API key and API secret. Those of its SDK are others.
   */
  static Credentials videoSdk(String apiKey, String apiSecret) {
    String secret = Given.text("API secret", apiSecret);
    return videoSdk(apiKey, () -> secret);
  }

  /** The same with a secret that is asked for each time a token is signed. */
  static Credentials videoSdk(String apiKey, Supplier<String> apiSecret) {
    return new VideoSdk(apiKey, apiSecret);
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
      Given.text("account id", accountId);
      Given.text("client id", clientId);
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

  /** See {@link Credentials#user}. */
  record User(OAuthApp app, String key) implements Credentials {

    /** Refuses a blank key. */
    public User {
      Objects.requireNonNull(app, "app");
      if (key.isBlank()) {
        throw new IllegalArgumentException("The key is blank; give what the tokens are stored by");
      }
    }
  }

  /** See {@link Credentials#clientCredentials}. */
  record AppOwned(OAuthApp app) implements Credentials {

    /** Refuses null. */
    public AppOwned {
      Objects.requireNonNull(app, "app");
    }
  }

  /** See {@link Credentials#videoSdk(String, Supplier)}. */
  record VideoSdk(String apiKey, Supplier<String> apiSecret) implements Credentials {

    /** Refuses a blank key. */
    public VideoSdk {
      Given.text("API key", apiKey);
      Objects.requireNonNull(apiSecret, "apiSecret");
    }

    @Override
    public String toString() {
      return "VideoSdk[apiKey=" + apiKey + ", ***]";
    }
  }
}
