package io.github.zoomjava.core.event;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.ClientSettings;
import io.github.zoomjava.core.internal.SocketDialer;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Receives the events of one subscription over a WebSocket, for apps that cannot be reached by
 * webhooks. They go to the same handlers.
 *
 * <pre>{@code
 * EventSocket socket =
 *     EventSocket.builder(zoom, subscriptionId, handlers)
 *         .onGap((from, to) -> meetings.readAgain(from, to))
 *         .open();
 * ...
 * socket.close();
 * }</pre>
 *
 * <p>It stays connected until it is closed: it sends a heartbeat each 30 s, takes a connection for
 * dead that was silent for 45 s, and connects again after 1 s, then 2 s and so on up to 30 s, of
 * which half is random; the waits begin anew after a connection that served for a minute. A
 * connection is replaced 5 minutes before its token expires. Failures to connect are logged as
 * warnings, and never given up on.
 *
 * <p>Zoom sends what happens while there is a connection, and nothing of it again. {@link
 * Builder#onGap} tells your program what it may have missed. Zoom keeps one connection for a
 * subscription and closes the older one, so open one socket in one process only: two take the
 * connection from each other for ever.
 *
 * <p>Thread-safe. Waiting for events takes one of the client's threads; waiting to connect takes
 * none. Close the socket before the client, as it ends with it.
 */
public final class EventSocket implements AutoCloseable {

  private final SocketKeeper keeper;
  private final String name;

  private EventSocket(SocketKeeper keeper, String name) {
    this.keeper = keeper;
    this.name = name;
  }

  /**
   * Returns a builder for that subscription, whose socket {@link Builder#open} opens.
   *
   * @param zoom the client whose connections, clock, token and {@code maxAnswerSize}, the longest
   *     message, it uses. Zoom wants the token of a server-to-server app, or of a general app as
   *     itself
   * @param subscriptionId the id that the app's event subscription shows
   * @param handlers the handlers of its events
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(ZoomClient zoom, String subscriptionId, EventHandlers handlers) {
    return new Builder(ApiCalls.of(zoom).settings(), subscriptionId, handlers);
  }

  /** Returns whether events arrive at the moment, as far as is known. */
  public boolean isConnected() {
    return keeper.isConnected();
  }

  /** Ends the connection, and attempts to connect. Events that arrived before are still handled. */
  @Override
  public void close() {
    keeper.close();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Makes a socket. Not thread-safe. */
  public static final class Builder {

    private final ClientSettings client;
    private final String subscriptionId;
    private final EventHandlers handlers;
    private HttpUrl url = SocketDialer.url("wss://ws.zoom.us/ws");
    private @Nullable Executor executor;
    private BiConsumer<ZoomEvent, Throwable> onFailure = SocketDelivery::log;
    private BiConsumer<Instant, Instant> onGap = (from, to) -> {};
    private final Set<String> allowed = new HashSet<>();
    private boolean opened;

    private Builder(ClientSettings client, String subscriptionId, EventHandlers handlers) {
      if (subscriptionId.isBlank()) {
        throw new IllegalArgumentException(
            "The subscription id is blank; give the one that the app's event subscription shows");
      }
      this.client = client;
      this.subscriptionId = subscriptionId;
      this.handlers = Objects.requireNonNull(handlers, "handlers");
    }

    /**
     * Sets the endpoint, if it is not {@code wss://ws.zoom.us/ws}. Subscription and token are added
     * to it. It is on a host of Zoom's or on this machine, unless {@link #allowHost} names another.
     *
     * @throws IllegalArgumentException if it is no URL, or would send tokens in the clear
     */
    public Builder url(String url) {
      this.url = SocketDialer.url(url);
      return this;
    }

    /**
     * Names a host that gets the client's token although it is not Zoom's, without scheme and port,
     * such as a gateway of your own.
     */
    public Builder allowHost(String host) {
      allowed.add(host.toLowerCase(Locale.ROOT));
      return this;
    }

    /**
     * Sets where handlers and callbacks run. By default that is on the client's threads, one event
     * after the other in the order they came, and as many wait in memory as come meanwhile. With an
     * executor of several threads events overtake each other.
     */
    public Builder executor(Executor executor) {
      this.executor = executor;
      return this;
    }

    /**
     * Sets the function that gets what handlers throw, and what the executor threw that did not
     * take an event; by default it is logged as a warning. The connection is kept in any case.
     */
    public Builder onFailure(BiConsumer<ZoomEvent, Throwable> onFailure) {
      this.onFailure = onFailure;
      return this;
    }

    /**
     * Sets the function that is told, once there is a connection again, from when to when there was
     * none: from the last sign of life of the old one to the first of the new one, by this
     * machine's clock. What Zoom sent between is lost, so read it through the API, and a little
     * more on both sides as clocks differ. Not called for the first connection.
     */
    public Builder onGap(BiConsumer<Instant, Instant> onGap) {
      this.onGap = onGap;
      return this;
    }

    /**
     * Begins to connect, and returns at once.
     *
     * @throws IllegalStateException if this builder opened a socket before
     * @throws IllegalArgumentException if the host is neither Zoom's nor this machine nor allowed
     */
    public EventSocket open() {
      if (opened) {
        throw new IllegalStateException(
            "This socket is open already, and Zoom keeps one connection for a subscription");
      }
      if (!client.hosts().mayHaveSocket(url) && !allowed.contains(url.host())) {
        throw new IllegalArgumentException(
            "The WebSocket is at "
                + url.host()
                + ", which is none of Zoom's hosts, and would get the client's token. If that is"
                + " wanted, add allowHost(\""
                + url.host()
                + "\").");
      }
      opened = true;
      String name = "EventSocket[" + subscriptionId + " at " + url.host() + "]";
      HttpUrl subscribed =
          url.newBuilder().setQueryParameter("subscriptionId", subscriptionId).build();
      SocketKeeper keeper = new SocketKeeper(client, subscribed, name, delivery());
      keeper.open();
      return new EventSocket(keeper, name);
    }

    private SocketDelivery delivery() {
      Executor threads =
          executor == null ? new InOrder(client.http().dispatcher().executorService()) : executor;
      return new SocketDelivery(handlers, threads, onFailure, onGap);
    }
  }
}
