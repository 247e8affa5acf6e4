package io.github.zoomjava.testkit.internal.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The access tokens given out. Several are valid at once, as with Zoom. */
final class AccessTokens {
  private static final String SCHEME = "Bearer ";

  private final Set<String> valid = ConcurrentHashMap.newKeySet();
  private final AtomicInteger issued = new AtomicInteger();

  String issue() {
    String token = "fake-access-token-" + issued.incrementAndGet();
    valid.add(token);
    return token;
  }

  int issued() {
    return issued.get();
  }

  void expireAll() {
    valid.clear();
  }

  boolean accepts(String authorization) {
    return authorization.startsWith(SCHEME) && isValid(authorization.substring(SCHEME.length()));
  }

  boolean isValid(String token) {
    return valid.contains(token);
  }
}
