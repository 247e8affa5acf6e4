package io.github.zoomjava.testkit.internal.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The refresh tokens given out, each for 90 days and for one use, without any grace. */
final class RefreshTokens {
  private static final Duration LIFE = Duration.ofDays(90);

  private record Given(Authorization authorization, Instant end) {}

  private final Map<String, Given> given = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();
  private final Supplier<Instant> now;

  RefreshTokens(Supplier<Instant> now) {
    this.now = now;
  }

  String issue(Authorization authorization) {
    String token = "fake-refresh-token-" + issued.incrementAndGet();
    given.put(token, new Given(authorization, now.get().plus(LIFE)));
    return token;
  }

  /** Uses up a token of that app; of two who try it at once, one succeeds. */
  Authorization use(String token, Client client) {
    @Nullable Given found = given.get(token);
    if (found == null
        || found.authorization().client() != client
        || found.authorization().state() == Authorization.State.REVOKED
        || !now.get().isBefore(found.end())) {
      throw unknown();
    }
    if (found.authorization().state() == Authorization.State.REPLACED) {
      throw OAuthRefusal.of(
          "invalid_grant", 4741, "The user has authorized the app anew, which ended this token");
    }
    if (!given.remove(token, found)) {
      throw unknown();
    }
    return found.authorization();
  }

  private static OAuthRefusal unknown() {
    return OAuthRefusal.of(
        "invalid_grant", 4737, "The app has no such refresh token, or no longer");
  }
}
