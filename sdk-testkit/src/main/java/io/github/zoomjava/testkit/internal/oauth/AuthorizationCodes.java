package io.github.zoomjava.testkit.internal.oauth;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The authorization codes that wait for their exchange. Each is good for one try. */
final class AuthorizationCodes {
  private final Map<String, AuthorizationCode> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();
  private final Supplier<Instant> now;

  AuthorizationCodes(Supplier<Instant> now) {
    this.now = now;
  }

  String issue(AuthorizationCode meaning) {
    String code = "fake-code-" + issued.incrementAndGet();
    waiting.put(code, meaning);
    return code;
  }

  /** What the code of an exchange stands for, which is used up by that. */
  AuthorizationCode use(OAuthRequest request, Client client) {
    String code = request.field("code");
    @Nullable AuthorizationCode found = waiting.get(code);
    if (found == null || found.client() != client || !waiting.remove(code, found)) {
      // Zoom repeats the code, which clients have to mask.
      throw OAuthRefusal.of(
          "invalid_grant", 4734, "Not a code of the app, or used before: " + code);
    }
    if (!now.get().isBefore(found.end())) {
      throw OAuthRefusal.of("invalid_grant", 4733, "The code is older than five minutes");
    }
    if (!found.redirectUri().equals(request.field("redirect_uri"))) {
      throw OAuthRefusal.of(
          "invalid_grant", 4709, "The redirect_uri is not the one that the code was sent to");
    }
    if (!found.challenge().isMetBy(request.field("code_verifier"))) {
      throw OAuthRefusal.of("invalid_grant", "The code_verifier does not fit the code_challenge");
    }
    return found;
  }
}
