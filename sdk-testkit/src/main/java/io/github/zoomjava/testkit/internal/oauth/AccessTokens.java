package io.github.zoomjava.testkit.internal.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The access tokens given out, each for an hour. Several are valid at once, as with Zoom. */
public final class AccessTokens {
  static final Duration LIFE = Duration.ofHours(1);

  private static final String SCHEME = "Bearer ";

  private record Given(Authorization authorization, Instant end) {}

  private final Map<String, Given> given = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();
  private final Supplier<Instant> now;

  AccessTokens(Supplier<Instant> now) {
    this.now = now;
  }

  String issue(Authorization authorization) {
    String token = "fake-access-token-" + issued.incrementAndGet();
    given.put(token, new Given(authorization, now.get().plus(LIFE)));
    return token;
  }

  /** How many were given out. */
  public int issued() {
    return issued.get();
  }

  /** Makes all of them invalid. */
  public void expireAll() {
    given.replaceAll((token, each) -> new Given(each.authorization(), Instant.MIN));
  }

  /** What the bearer of an Authorization header may do; null if its token is not valid. */
  public @Nullable Grant of(String authorization) {
    String token = authorization.startsWith(SCHEME) ? authorization.substring(SCHEME.length()) : "";
    @Nullable Given found = given.get(token);
    return found != null && isGood(found) ? found.authorization().grant() : null;
  }

  /** Returns whether that one was given out and is still valid. */
  public boolean isValid(String token) {
    @Nullable Given found = given.get(token);
    return found != null && isGood(found);
  }

  /** What that one was given out for, whether it is valid or not. */
  Optional<Authorization> authorizationOf(String token) {
    return Optional.ofNullable(given.get(token)).map(Given::authorization);
  }

  private boolean isGood(Given token) {
    return token.authorization().isLive() && now.get().isBefore(token.end());
  }
}
