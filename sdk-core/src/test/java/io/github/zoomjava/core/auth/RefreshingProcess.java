package io.github.zoomjava.core.auth;

import io.github.zoomjava.core.ZoomClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A program that calls Zoom for a user without end; {@link KilledProcessesTest} kills it. */
public final class RefreshingProcess {

  private RefreshingProcess() {}

  /** Takes the root of the server and the folder of the tokens. */
  public static void main(String[] args) {
    ZoomClient zoom = client(args[0], Path.of(args[1]));
    while (true) {
      zoom.request("GET", "/users/me").send();
      System.out.println("called");
    }
  }

  /** A clock that goes so fast that each call needs a new token. */
  private static final class FastClock extends Clock {
    private final AtomicLong looks = new AtomicLong();

    @Override
    public Instant instant() {
      return Instant.EPOCH.plus(Duration.ofMinutes(looks.incrementAndGet()));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  static ZoomClient client(String root, Path folder) {
    return ZoomClient.builder()
        .credentials(Credentials.user(OAuthApp.of("id", "secret"), "user"))
        .tokenStore(FileTokenStore.in(folder))
        .clock(new FastClock())
        .baseUrl(root + "/v2")
        .oauthUrl(root + "/oauth/token")
        .build();
  }
}
