package io.github.zoomjava.testkit;

import io.github.zoomjava.testkit.internal.socket.Peer;
import io.github.zoomjava.testkit.internal.socket.SocketServer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Zoom's end of the WebSockets that bring events, on a free port of the loopback address.
 *
 * <pre>{@code
 * try (FakeZoom zoom = FakeZoom.start();
 *     FakeEventSocket fake = FakeEventSocket.start(zoom);
 *     EventSocket socket =
 *         EventSocket.builder(zoom.client(), "sub", handlers).url(fake.url()).open()) {
 *   fake.subscription("sub").awaitConnections(1);
 *   fake.subscription("sub").send("{\"event\":\"meeting.started\",\"payload\":{}}");
 *   ...
 * }
 * }</pre>
 *
 * <p>It looks at the token when somebody connects and at each heartbeat, answers both, and closes
 * the older of two connections for a subscription. Any subscription id is known. All methods may be
 * called from any thread.
 */
public final class FakeEventSocket implements AutoCloseable {
  private final Map<String, FakeSubscription> subscriptions = new ConcurrentHashMap<>();
  private final Predicate<String> tokens;
  private final SocketServer server = new SocketServer(new Host());

  private FakeEventSocket(Predicate<String> tokens) {
    this.tokens = tokens;
  }

  /** Starts one that takes the access tokens of that account while they are valid. */
  public static FakeEventSocket start(FakeZoom zoom) {
    return start(zoom::acceptsToken);
  }

  /** Starts one that takes these access tokens; asked from many threads. */
  public static FakeEventSocket start(Predicate<String> tokens) {
    return new FakeEventSocket(tokens);
  }

  /** The endpoint, in place of {@code wss://ws.zoom.us/ws}. */
  public String url() {
    return "ws://127.0.0.1:" + server.port() + "/ws";
  }

  /** The subscription of that id; there from the first time somebody names it. */
  public FakeSubscription subscription(String id) {
    return subscriptions.computeIfAbsent(id, unused -> new FakeSubscription(tokens));
  }

  /** Cuts all connections and stops the server. */
  @Override
  public void close() {
    server.close();
  }

  private final class Host implements SocketServer.Host {
    @Override
    public void connected(Peer peer) {
      of(peer).connected(peer, token(peer));
    }

    @Override
    public void received(Peer peer, String message) {
      of(peer).received(peer, token(peer), message);
    }

    @Override
    public void ended(Peer peer) {
      of(peer).ended(peer);
    }

    private FakeSubscription of(Peer peer) {
      return subscription(peer.query("subscriptionId"));
    }

    private static String token(Peer peer) {
      return peer.query("access_token");
    }
  }
}
