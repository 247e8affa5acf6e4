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

  /** Returns the token in an Authorization header, whose scheme is in any case; empty for none. */
  public static String tokenIn(String authorization) {
    boolean isBearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return isBearer ? authorization.substring(SCHEME.length()) : "";
  }

  /** What the bearer of an Authorization header may do; null if its token is not valid. */
  public @Nullable Grant of(String authorization) {
    @Nullable Given found = given.get(tokenIn(authorization));
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
