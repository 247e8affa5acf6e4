package io.github.zoomjava.testkit.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.event.EventSocket;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.testkit.internal.socket.Peer;
import io.github.zoomjava.testkit.internal.socket.SocketServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which token a connection is made with, and when another is needed. */
class SocketTokenTest extends SocketFixture {
  private static final String TOKEN = "fake-access-token-";

  /** FakeZoom's tokens live for 3599 s. */
  private static final int REPLACED = 3599 - 300;

  @Test
  void keepsTheConnectionUntil5MinutesBeforeItsTokenExpires() throws InterruptedException {
    connected();

    quiet(REPLACED - 1);
    assertThat(subscription.tokens()).containsExactly(TOKEN + 1);

    time.advanceSeconds(1);
    subscription.awaitConnections(2);
    assertThat(subscription.tokens()).containsExactly(TOKEN + 1, TOKEN + 2);
  }

  @Test
  void replacesTheConnectionWithoutAWaitAndWithoutLoss() throws InterruptedException {
    EventSocket socket = connected();
    quiet(REPLACED - 1);

    time.advanceSeconds(1);
    List<String> sent = new ArrayList<>();
    while (subscription.connections() < 2 || sent.size() < 1000) {
      sent.add("event-" + sent.size());
      send(sent.get(sent.size() - 1));
    }

    List<String> arrived = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      arrived.add(next(handled));
    }
    assertThat(arrived).containsExactlyInAnyOrderElementsOf(sent);
    assertThat(time.waits()).isZero();
    assertThat(socket.isConnected()).isTrue();
  }

  @Test
  void closesTheOlderConnectionItselfOnceTheNewerServes() throws InterruptedException {
    zoomsToken();
    time.advanceSeconds(REPLACED - 20);
    BlockingQueue<Peer> connected = new LinkedBlockingQueue<>();
    BlockingQueue<Peer> ended = new LinkedBlockingQueue<>();
    try (SocketServer lax = new SocketServer(new LaxHost(connected, ended))) {
      open(builder().url("ws://127.0.0.1:" + lax.port()));
      Peer first = next(connected);
      first.text("{\"event\":\"first\"}");
      awaitHandled("first");

      time.advanceSeconds(20);
      Peer second = next(connected);
      assertThat(ended).isEmpty();
      second.text("{\"event\":\"second\"}");

      awaitHandled("second");
      assertThat(next(ended)).isSameAs(first);
    }
  }

  @Test
  void takesAnotherTokenIfTheClientsIsNearItsEnd() throws InterruptedException {
    connected().close();
    time.advanceSeconds(REPLACED);

    open(builder());

    subscription.awaitConnections(2);
    assertThat(subscription.tokens()).containsExactly(TOKEN + 1, TOKEN + 2);
  }

  @Test
  void takesTheClientsTokenAgainWhileItIsGood() throws InterruptedException {
    connected();
    time.advanceSeconds(10);
    reconnect();

    assertThat(subscription.tokens()).containsExactly(TOKEN + 1, TOKEN + 1);
  }

  @Test
  void takesAnotherTokenWhenItsOwnIsRefused() throws InterruptedException {
    subscription.refuseNextToken();
    open(builder());

    time.advance(time.awaitWait());

    subscription.awaitConnections(1);
    assertThat(subscription.tokens()).containsExactly(TOKEN + 2);
  }

  @Test
  void takesAnotherTokenWhenAHeartbeatIsRefused() throws InterruptedException {
    connected();
    account.expireTokens();

    time.advanceSeconds(30);
    time.advance(time.awaitWait());

    subscription.awaitConnections(2);
    assertThat(subscription.tokens()).containsExactly(TOKEN + 1, TOKEN + 2);
  }

  @Test
  void takesAnotherTokenAfterCloseCode1008AndNoOther() throws InterruptedException {
    connected();
    subscription.close(1011);
    time.advance(time.awaitWait());
    subscription.awaitConnections(2);
    sync();
    subscription.close(1008);
    time.advance(time.awaitWait());
    subscription.awaitConnections(3);

    assertThat(subscription.tokens()).containsExactly(TOKEN + 1, TOKEN + 1, TOKEN + 2);
  }

  @ParameterizedTest
  @CsvSource({"401, fake-access-token-2", "503, fake-access-token-1"})
  void takesAnotherTokenWhenTheConnectionIsRefusedWith401(int status, String expected)
      throws Exception {
    BlockingQueue<String> queries = new LinkedBlockingQueue<>();
    BlockingQueue<String> agents = new LinkedBlockingQueue<>();
    HttpServer refusing =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    refusing.createContext(
        "/",
        exchange -> {
          queries.add(exchange.getRequestURI().getQuery());
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    refusing.start();
    try {
      open(builder().url("ws://127.0.0.1:" + refusing.getAddress().getPort()));
      time.advance(time.awaitWait());

      assertThat(next(queries)).isEqualTo("subscriptionId=sub&access_token=" + TOKEN + 1);
      assertThat(next(queries)).isEqualTo("subscriptionId=sub&access_token=" + expected);
      assertThat(next(agents)).startsWith("zoom-java-sdk/");
    } finally {
      refusing.stop(0);
    }
  }

  @Test
  void doesNotSendARefusedTokenAgainButWaitsForAnother() throws InterruptedException {
    AtomicReference<String> supplied = new AtomicReference<>("stale");
    ZoomClient other = zoom.with(client -> client.credentials(token(supplied)));
    open(EventSocket.builder(other, ID, handlers()).url(server.url()));
    for (int i = 0; i < 3; i++) {
      time.advance(time.awaitWait());
    }
    assertThat(subscription.refusals()).isEqualTo(1);

    supplied.set(zoomsToken());
    time.advance(time.awaitWait());

    subscription.awaitConnections(1);
    assertThat(subscription.refusals()).isEqualTo(1);
  }

  @Test
  void keepsAConnectionWhoseTokenDoesNotSayWhenItExpires() throws InterruptedException {
    AtomicReference<String> supplied = new AtomicReference<>(zoomsToken());
    ZoomClient other = zoom.with(client -> client.credentials(token(supplied)));
    open(EventSocket.builder(other, ID, handlers()).url(server.url()));
    subscription.awaitConnections(1);

    quiet(2 * REPLACED);

    assertThat(subscription.connections()).isEqualTo(1);
  }

  @Test
  void connectsOnceThereIsATokenAgain() throws InterruptedException {
    AtomicReference<String> supplied = new AtomicReference<>("");
    ZoomClient other = zoom.with(client -> client.credentials(token(supplied)));
    open(EventSocket.builder(other, ID, handlers()).url(server.url()));
    time.advance(time.awaitWait());
    supplied.set(zoomsToken());

    time.advance(time.awaitWait());

    subscription.awaitConnections(1);
    sync();
  }

  /** Lets time pass without leaving the connection silent for long. */
  private void quiet(int seconds) throws InterruptedException {
    for (int left = seconds; left > 0; left -= 30) {
      sync();
      time.advanceSeconds(Math.min(left, 30));
    }
    sync();
  }

  private String zoomsToken() {
    return ApiCalls.of(zoom).settings().tokens().current().join().value();
  }

  private static Credentials token(AtomicReference<String> supplied) {
    return Credentials.accessToken(supplied::get);
  }

  /** Takes any number of connections, and leaves it to its tests what they hear. */
  private record LaxHost(BlockingQueue<Peer> connected, BlockingQueue<Peer> gone)
      implements SocketServer.Host {
    @Override
    public void connected(Peer peer) {
      connected.add(peer);
    }

    @Override
    public void received(Peer peer, String message) {}

    @Override
    public void ended(Peer peer) {
      gone.add(peer);
    }
  }
}
