package io.github.zoomjava.core;

import io.github.zoomjava.core.auth.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads credentials from environment variables. */
final class Environment {

  private Environment() {}

  static Credentials credentials(Map<String, String> environment) {
    List<String> missing = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String name : List.of("ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET")) {
      String value = environment.get(name);
      if (value == null || value.isBlank()) {
        missing.add(name);
      } else {
        found.add(value.strip());
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "The environment has no "
              + String.join(", ", missing)
              + ". Set what is missing to the values of a server-to-server app, or use"
              + " ZoomClient.create(credentials)");
    }
    return Credentials.serverToServer(found.get(0), found.get(1), found.get(2));
  }
}
