package io.github.zoomjava.examples;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.retry.Sleeper;
import io.github.zoomjava.testkit.FakeZoom;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;

/**
 * A first walk through the SDK: read users over pages, make a meeting and take it away again, list
 * phone users, sit out a rate limit, meet something that does not exist. Runs against FakeZoom, or
 * against the real Zoom where ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET are set.
 */
public final class Quickstart {
  private static final Set<String> VARIABLES =
      Set.of("ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET");

  private Quickstart() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    run(System.getenv(), System.out, Sleeper.system());
  }

  static void run(Map<String, String> environment, PrintStream out, Sleeper sleeper) {
    if (environment.keySet().containsAll(VARIABLES)) {
      out.println("Talking to Zoom.");
      try (ZoomClient zoom = ZoomClient.fromEnv()) {
        new Walk(zoom, out).everywhere();
      }
    } else {
      try (FakeZoom fake = FakeZoom.start();
          ZoomClient zoom = fake.clientBuilder().sleeper(sleeper).build()) {
        out.println("Talking to FakeZoom at " + fake.baseUrl() + ".");
        fake.users(750);
        Walk walk = new Walk(zoom, out);
        walk.everywhere();
        walk.withFaults(fake);
        fake.verifyNoUnexpectedRequests();
      }
    }
  }
}
