package io.github.zoomjava.testkit.internal.oauth;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user who is asked, and what that user has allowed: each app has one authorization. */
final class User {
  private final Map<Client, Authorization> allowed = new EnumMap<>(Client.class);
  private boolean deniesNext;

  synchronized void denyNext() {
    deniesNext = true;
  }

  /** Asks the user, who allows everything but what follows {@link #denyNext}. */
  synchronized boolean allows() {
    boolean allows = !deniesNext;
    deniesNext = false;
    return allows;
  }

  /** A new authorization of the app, which ends the one before. */
  synchronized Authorization authorize(Client client, Grant grant) {
    Authorization fresh = Authorization.byUser(client, grant);
    @Nullable Authorization before = allowed.put(client, fresh);
    if (before != null && before.isLive()) {
      before.replace();
    }
    return fresh;
  }

  /** What the app is allowed by now; no scope where it is not authorized. */
  synchronized Grant grantTo(Client client) {
    @Nullable Authorization now = allowed.get(client);
    return now != null && now.isLive() ? now.grant() : Grant.NOTHING;
  }
}
