package io.github.zoomjava.testkit.internal.oauth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A device that waits for its user. */
final class DeviceCode {
  static final Duration LIFE = Duration.ofMinutes(15);
  static final Duration INTERVAL = Duration.ofSeconds(5);

  private final Client client;
  private final Grant grant;
  private final Instant end;
  private Duration interval = INTERVAL;
  private @Nullable Instant askedAt;
  private @Nullable Boolean allowed;
  private boolean used;

  DeviceCode(Client client, Grant grant, Instant end) {
    this.client = client;
    this.grant = grant;
    this.end = end;
  }

  Client client() {
    return client;
  }

  /** Returns whether it still waits for the user, whose decision this is then. */
  synchronized boolean decide(boolean allows, Instant now) {
    if (allowed != null || !now.isBefore(end)) {
      return false;
    }
    allowed = allows;
    return true;
  }

  /** What the user allowed, for the device that asks; once only. */
  synchronized Grant use(Instant now) {
    if (used) {
      throw OAuthRefusal.of("invalid_grant", "The device_code was used before");
    }
    if (!now.isBefore(end)) {
      throw OAuthRefusal.of("expired_token", "The device_code is older than 15 minutes");
    }
    if (allowed == null) {
      throw waiting(now);
    }
    if (!allowed) {
      throw OAuthRefusal.of("access_denied", "The user does not allow the app");
    }
    used = true;
    return grant;
  }

  private OAuthRefusal waiting(Instant now) {
    boolean tooSoon = askedAt != null && now.isBefore(askedAt.plus(interval));
    askedAt = now;
    if (tooSoon) {
      interval = interval.plus(INTERVAL);
      return OAuthRefusal.of("slow_down", "The device asks too often");
    }
    return OAuthRefusal.of("authorization_pending", "The user has not decided yet");
  }
}
