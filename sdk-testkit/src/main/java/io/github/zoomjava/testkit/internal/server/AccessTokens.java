package io.github.zoomjava.testkit.internal.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The access tokens given out. Several are valid at once, as with Zoom. */
final class AccessTokens {
  private static final String SCHEME = "Bearer ";

  private final Map<String, Grant> valid = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();
  private volatile Grant next = Grant.EVERYTHING;

  String issue(Grant grant) {
    String token = "fake-access-token-" + issued.incrementAndGet();
    valid.put(token, grant);
    return token;
  }

  /** What the tokens allow that are given out from now on. */
  void grant(Grant grant) {
    next = grant;
  }

  Grant granted() {
    return next;
  }

  int issued() {
    return issued.get();
  }

  void expireAll() {
    valid.clear();
  }

  /** What the bearer of an Authorization header may do; null if its token is not valid. */
  @Nullable Grant of(String authorization) {
    return authorization.startsWith(SCHEME)
        ? valid.get(authorization.substring(SCHEME.length()))
        : null;
  }

  boolean isValid(String token) {
    return valid.containsKey(token);
  }
}
