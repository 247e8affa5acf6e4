package io.github.zoomjava.core.event;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.internal.Backoff;
import io.github.zoomjava.core.internal.ClientSettings;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.internal.SocketDialer;
import io.github.zoomjava.core.retry.RetryPolicy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a connection: makes it, watches it, and makes another when it breaks or when its token
 * nears its end. The other one is made before the old one is given up, so that both are there for a
 * moment.
 */
final class SocketKeeper implements SocketLink.Keeper {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  /** How often a connection is looked at: one that has to go, goes so much too late at most. */
  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final ClientSettings client;
  private final SocketDialer dialer;
  private final SocketTokens tokens;
  private final Backoff backoff;
  private final HttpUrl url;
  private final String name;
  private final SocketDelivery delivery;

  private final Object lock = new Object();

  /** The connection that serves, and the one that is to take its place. */
  private @Nullable SocketLink serving;

  private @Nullable SocketLink next;

  /** From the decision to make a connection until it serves, with all waits. */
  private boolean connecting = true;

  private int failures;
  private @Nullable Instant lost;
  private volatile boolean closed;

  SocketKeeper(ClientSettings client, HttpUrl url, String name, SocketDelivery delivery) {
    this.client = client;
    this.dialer = new SocketDialer(client);
    this.tokens = new SocketTokens(client.tokens(), client.clock());
    this.backoff = new Backoff(RetryPolicy.standard(), client.random());
    this.url = url;
    this.name = name;
    this.delivery = delivery;
  }

  void open() {
    connect();
    client.sleeper().repeat(GLANCE, this::watch);
  }

  boolean isConnected() {
    synchronized (lock) {
      return serving != null;
    }
  }

  void close() {
    SocketLink good;
    SocketLink begun;
    synchronized (lock) {
      closed = true;
      good = serving;
      begun = next;
      serving = null;
      next = null;
    }
    if (good != null) {
      good.close();
    }
    if (begun != null) {
      begun.cancel();
    }
  }

  @Override
  public void received(SocketLink link, SocketFrame frame) {
    if (closed) {
      return;
    }
    if (frame instanceof SocketFrame.Refused refusal) {
      ended(
          link,
          refusal.forItsToken(),
          refusal.forItsToken() ? "Zoom refused the token" : "Zoom refused it");
      link.cancel();
    } else if (frame instanceof SocketFrame.Unknown unknown) {
      LOG.log(Level.DEBUG, "{0}: left aside {1}", name, unknown.what());
    } else {
      serves(link);
      if (frame instanceof SocketFrame.Event event) {
        delivery.event(event.content());
      }
    }
  }

  @Override
  public void ended(SocketLink link, boolean tokenRefused, String why) {
    synchronized (lock) {
      if (link != serving && link != next) {
        return;
      }
      if (tokenRefused) {
        tokens.refused(link.token());
      }
      if (link == serving) {
        forgetFailuresAfter(link);
        serving = null;
        lost = link.lastFrame();
        if (connecting) {
          return;
        }
        connecting = true;
      } else {
        next = null;
      }
    }
    connectLater(why);
  }

  private void serves(SocketLink link) {
    SocketLink old;
    Instant lostAt;
    synchronized (lock) {
      if (link != next) {
        return;
      }
      old = serving;
      if (old != null) {
        forgetFailuresAfter(old);
      }
      serving = link;
      link.serves();
      next = null;
      connecting = false;
      lostAt = lost;
      lost = null;
    }
    if (old != null) {
      old.close();
    }
    if (lostAt != null) {
      delivery.gap(lostAt, link.lastFrame());
    }
  }

  /** A server that takes connections and drops them at once is not to be called ever faster. */
  private void forgetFailuresAfter(SocketLink link) {
    if (link.wasStable()) {
      failures = 0;
    }
  }

  private boolean watch() {
    if (dialer.isClosed()) {
      close();
    }
    Instant now = client.clock().instant();
    watch(link(true));
    watch(link(false));
    if (isDue(now)) {
      connect();
    }
    return !closed;
  }

  private void watch(@Nullable SocketLink link) {
    if (link == null) {
      return;
    }
    if (link.isSilent()) {
      ended(link, false, "it is silent");
      link.cancel();
    } else {
      link.beat();
    }
  }

  private @Nullable SocketLink link(boolean thatServes) {
    synchronized (lock) {
      return thatServes ? serving : next;
    }
  }

  /** Returns whether another connection is to be made, which is then on its way. */
  private boolean isDue(Instant now) {
    synchronized (lock) {
      boolean due = serving != null && !connecting && serving.needsOtherToken(now);
      connecting |= due;
      return due;
    }
  }

  private void connect() {
    if (!closed) {
      CompletableFuture<Void> unused =
          tokens
              .next()
              .thenAccept(this::connect)
              .exceptionally(
                  failure -> {
                    connectLater("no token: " + cause(failure));
                    return null;
                  });
    }
  }

  private void connect(AccessToken token) {
    synchronized (lock) {
      if (closed) {
        return;
      }
      if (!tokens.isRefused(token)) {
        next = new SocketLink(token, client, this);
        next.open(dialer, url);
        return;
      }
    }
    connectLater("Zoom refused the token, and there is no other");
  }

  private void connectLater(String why) {
    Duration wait;
    synchronized (lock) {
      if (closed) {
        return;
      }
      failures++;
      wait = backoff.afterFailure(failures);
    }
    LOG.log(
        Level.WARNING,
        "{0}: {1}; connects again in {2} ms",
        name,
        why,
        Long.toString(wait.toMillis()));
    client.sleeper().schedule(wait, this::connect);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
