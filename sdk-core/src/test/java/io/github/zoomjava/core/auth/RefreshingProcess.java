package io.github.zoomjava.core.auth;

import io.github.zoomjava.core.ZoomClient;
import java.nio.file.Path;

/** A program that calls Zoom for a user without end; {@link KilledProcessesTest} kills it. */
public final class RefreshingProcess {

  private RefreshingProcess() {}

  /** Takes the root of the server and the folder of the tokens. */
  public static void main(String[] args) {
    while (true) {
      // A client uses a new token for some seconds, however short a life it has.
      try (ZoomClient zoom = client(args[0], Path.of(args[1]))) {
        zoom.request("GET", "/users/me").send();
      }
      System.out.println("called");
    }
  }

  static ZoomClient client(String root, Path folder) {
    return ZoomClient.builder()
        .credentials(Credentials.user(OAuthApp.of("id", "secret"), "user"))
        .tokenStore(FileTokenStore.in(folder))
        .baseUrl(root + "/v2")
        .oauthUrl(root + "/oauth/token")
        .build();
  }
}
