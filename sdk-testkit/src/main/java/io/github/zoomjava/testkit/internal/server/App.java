package io.github.zoomjava.testkit.internal.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The server-to-server app that the fake account has.
 *
 * @param accountId the account
 * @param clientId the app
 * @param clientSecret its secret
 */
public record App(String accountId, String clientId, String clientSecret) {
  /** The Authorization header by which the app proves itself. */
  String basicHeader() {
    byte[] pair = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
