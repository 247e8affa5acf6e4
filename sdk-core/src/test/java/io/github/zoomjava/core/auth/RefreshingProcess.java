package io.github.zoomjava.core.auth;

import io.github.zoomjava.core.ZoomClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A program that calls Zoom for a user without end; {@link KilledProcessesTest} kills it. */
public final class RefreshingProcess {

  private RefreshingProcess() {}

  /** Takes the root of the server, the folder of the tokens, and when the test began. */
  public static void main(String[] args) {
    ZoomClient zoom = client(args[0], Path.of(args[1]), Long.parseLong(args[2]));
    while (true) {
      zoom.request("GET", "/users/me").send();
      System.out.println("called");
    }
  }

  /** A clock that goes so fast that each call needs a new token; the same for all processes. */
  private static final class FastClock extends Clock {
    private final long begin;

    FastClock(long begin) {
      this.begin = begin;
    }

    @Override
    public Instant instant() {
      return Instant.EPOCH.plus(Duration.ofMinutes(System.currentTimeMillis() - begin));
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

  static ZoomClient client(String root, Path folder, long begin) {
    return ZoomClient.builder()
        .credentials(Credentials.user(OAuthApp.of("id", "secret"), "user"))
        .tokenStore(FileTokenStore.in(folder))
        .clock(new FastClock(begin))
        .baseUrl(root + "/v2")
        .oauthUrl(root + "/oauth/token")
        .build();
  }
}
