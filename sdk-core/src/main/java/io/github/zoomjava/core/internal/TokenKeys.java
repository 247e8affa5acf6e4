package io.github.zoomjava.core.internal;

import okhttp3.HttpUrl;

/**
 * The keys under which a store keeps tokens. Each says what the tokens are for, who gave them out
 * and to which app, so that no name that a program gives to a user can be taken for another's.
 */
public final class TokenKeys {

  private TokenKeys() {}

  /** Returns the key of a user who authorized an app. */
  public static String user(HttpUrl issuer, String clientId, String user) {
    return "user:" + host(issuer) + "/" + escaped(clientId) + "/" + escaped(user);
  }

  /** Returns the key of an app as itself. */
  public static String app(HttpUrl issuer, String clientId) {
    return "app:" + host(issuer) + "/" + escaped(clientId);
  }

  /** Returns the key of an account, for its server-to-server app. */
  public static String account(HttpUrl issuer, String clientId, String accountId) {
    return "account:" + host(issuer) + "/" + escaped(clientId) + "/" + escaped(accountId);
  }

  /** Returns the key of an account of the Video SDK, whose tokens nobody gives out. */
  public static String videoSdk(String apiKey) {
    return "video-sdk:" + escaped(apiKey);
  }

  private static String host(HttpUrl issuer) {
    boolean usual = issuer.port() == HttpUrl.defaultPort(issuer.scheme());
    return usual ? issuer.host() : issuer.host() + ":" + issuer.port();
  }

  private static String escaped(String part) {
    return part.replace("%", "%25").replace("/", "%2F");
  }
}
