package io.github.zoomjava.testkit.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.event.EventSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.Dispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a connection is made, given up and made anew. */
class ReconnectTest extends SocketFixture {

  @Test
  void saysWhetherItIsConnected() throws InterruptedException {
    subscription.refuseNextToken();
    EventSocket socket = open(builder());
    Duration wait = time.awaitWait();
    assertThat(socket.isConnected()).isFalse();

    time.advance(wait);
    subscription.awaitConnections(1);
    sync();
    assertThat(socket.isConnected()).isTrue();

    subscription.cut();
    time.awaitWait();
    assertThat(socket.isConnected()).isFalse();
  }

  /** Half of each wait is random: none of it with the least random number, all with the largest. */
  @ParameterizedTest
  @CsvSource({
    "0, 500 1000 2000 4000 8000 15000 15000",
    "-1, 1000 2000 4000 8000 16000 30000 30000"
  })
  void waitsEverLongerWhileItCannotConnect(long random, String expected)
      throws InterruptedException {
    server.close();
    ZoomClient unlucky = zoom.with(client -> client.random(() -> random));
    open(EventSocket.builder(unlucky, ID, handlers()).url(server.url()));

    List<String> waits = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Duration wait = time.awaitWait();
      waits.add(Long.toString(Math.round(wait.toNanos() / 1e6)));
      time.advance(wait);
    }

    assertThat(String.join(" ", waits)).isEqualTo(expected);
  }

  @Test
  void beginsWithTheShortestWaitAfterAConnectionThatServedAMinute() throws InterruptedException {
    connected();

    for (int i = 2; i < 5; i++) {
      serve(60);
      subscription.refuseNextToken();
      subscription.cut();
      Duration first = time.awaitWait();
      time.advance(first);
      Duration second = time.awaitWait();
      time.advance(second);
      subscription.awaitConnections(i);
      sync();

      assertThat(List.of(first.toMillis(), second.toMillis())).containsExactly(500L, 1000L);
    }
  }

  @Test
  void waitsEverLongerWhileConnectionsServeLessThanAMinute() throws InterruptedException {
    connected();

    List<Long> waits = new ArrayList<>();
    for (int i = 2; i < 6; i++) {
      serve(59);
      subscription.cut();
      Duration wait = time.awaitWait();
      waits.add(wait.toMillis());
      time.advance(wait);
      subscription.awaitConnections(i);
      sync();
    }

    assertThat(waits).containsExactly(500L, 1000L, 2000L, 4000L);
  }

  private void serve(int seconds) throws InterruptedException {
    time.advanceSeconds(seconds / 2);
    sync();
    time.advanceSeconds(seconds - seconds / 2);
    sync();
  }

  @Test
  void endsAConnectionWhoseMessageIsLongerThanTheClientAllows() throws InterruptedException {
    ZoomClient small = zoom.with(client -> client.maxAnswerSize(100_000));
    open(EventSocket.builder(small, ID, handlers()).url(server.url()));
    subscription.awaitConnections(1);
    sync();

    for (int i = 0; i < 5; i++) {
      subscription.send(message(90_000));
      awaitHandled("long");
    }
    subscription.send(message(1_000_000));
    time.awaitWait();

    assertThat(handled).isEmpty();
  }

  private static String message(int length) {
    return "{\"event\":\"long\",\"payload\":{\"text\":\"" + "x".repeat(length) + "\"}}";
  }

  @Test
  void doesNotConnectBeforeTheWaitIsOver() throws InterruptedException {
    connected();
    subscription.cut();
    Duration wait = time.awaitWait();

    time.advance(wait.minusMillis(1));
    assertThat(subscription.tokens()).hasSize(1);

    time.advance(Duration.ofMillis(1));
    subscription.awaitConnections(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 1008, 1011, 4000})
  void connectsAgainWhateverTheCloseCode(int code) throws InterruptedException {
    connected();

    subscription.close(code);
    subscription.awaitEnd();

    time.advance(time.awaitWait());
    subscription.awaitConnections(2);
    sync();
  }

  @Test
  void sendsAHeartbeatEach30Seconds() throws InterruptedException {
    connected();

    time.advanceSeconds(29);
    sync();
    assertThat(subscription.heartbeats()).isZero();

    for (int i = 1; i <= 3; i++) {
      time.advanceSeconds(1);
      subscription.awaitHeartbeats(i);
      sync();
      time.advanceSeconds(29);
      assertThat(subscription.heartbeats()).isEqualTo(i);
    }
  }

  @Test
  void takesAConnectionForDeadThatIsSilentFor45Seconds() throws InterruptedException {
    EventSocket socket = connected();
    Instant lastSign = time.instant();
    subscription.silent(true);

    time.advanceSeconds(44);
    assertThat(socket.isConnected()).isTrue();
    time.advanceSeconds(1);
    assertThat(socket.isConnected()).isFalse();
    subscription.awaitEnd();

    subscription.silent(false);
    time.advance(time.awaitWait());
    subscription.awaitConnections(2);
    sync();
    assertThat(next(gaps)).isEqualTo(lastSign + "/" + time.instant());
  }

  @Test
  void keepsAConnectionThatOnlyAnswersHeartbeats() throws InterruptedException {
    EventSocket socket = connected();
    time.advanceSeconds(30);
    subscription.awaitHeartbeats(1);
    sync();

    time.advanceSeconds(44);

    assertThat(socket.isConnected()).isTrue();
  }

  @Test
  void takesBytesForASignOfLife() throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    Logger logger = Logger.getLogger("io.github.zoomjava.core");
    logger.setLevel(Level.FINE);
    logger.setFilter(
        entry -> {
          if (Arrays.toString(entry.getParameters()).contains("bytes in place of text")) {
            seen.countDown();
          }
          return true;
        });
    try {
      EventSocket socket = connected();
      subscription.silent(true);
      time.advanceSeconds(30);

      subscription.sendBytes(new byte[] {1});
      await(seen);
      time.advanceSeconds(44);

      assertThat(socket.isConnected()).isTrue();
    } finally {
      logger.setFilter(null);
      logger.setLevel(null);
    }
  }

  @Test
  void givesUpAnAttemptThatIsNotAnsweredWithin45Seconds() throws InterruptedException {
    subscription.silent(true);
    open(builder());
    subscription.awaitConnections(1);

    time.advanceSeconds(44);
    assertThat(time.waits()).isZero();
    time.advanceSeconds(1);
    subscription.silent(false);
    time.advance(time.awaitWait());

    subscription.awaitConnections(2);
    sync();
  }

  @Test
  void tellsWhenThereWasNoConnection() throws InterruptedException {
    connected();
    time.advanceSeconds(10);
    sync();
    Instant lastSign = time.instant();
    time.advanceSeconds(5);
    subscription.refuseNextToken();
    subscription.cut();
    time.advance(time.awaitWait());
    time.advance(time.awaitWait());
    subscription.awaitConnections(2);
    sync();

    assertThat(gaps).containsExactly(lastSign + "/" + time.instant());
  }

  @Test
  void tellsOfNoGapBeforeTheFirstConnection() throws InterruptedException {
    subscription.refuseNextToken();
    open(builder());
    time.advance(time.awaitWait());
    subscription.awaitConnections(1);
    sync();

    assertThat(gaps).isEmpty();
  }

  @Test
  void staysClosedWhenItIsClosedBetweenTwoConnections() throws InterruptedException {
    EventSocket socket = connected();
    subscription.cut();
    time.awaitWait();

    socket.close();
    time.advanceSeconds(120);

    assertThat(socket.isConnected()).isFalse();
    assertThat(time.tasks()).as("what is still to come").isZero();
    assertThat(subscription.connections()).isEqualTo(1);
  }

  @Test
  void staysClosedWhenItIsClosedWhileItConnects() throws InterruptedException {
    subscription.silent(true);
    EventSocket socket = open(builder());
    subscription.awaitConnections(1);

    socket.close();
    subscription.awaitEnd();
    time.advanceSeconds(120);

    assertThat(subscription.connections()).isEqualTo(1);
    assertThat(time.tasks()).isZero();
    assertThat(time.waits()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"some token", ""})
  void staysClosedWhenItIsClosedWhileATokenIsFetched(String fetched) throws InterruptedException {
    AtomicReference<EventSocket> socket = new AtomicReference<>();
    ZoomClient slow =
        zoom.with(
            client ->
                client.credentials(
                    Credentials.accessToken(
                        () -> {
                          EventSocket opened = socket.get();
                          if (opened == null) {
                            return "refused";
                          }
                          opened.close();
                          return fetched;
                        })));
    socket.set(open(EventSocket.builder(slow, ID, handlers()).url(server.url())));
    time.advance(time.awaitWait());
    time.advanceSeconds(120);

    assertThat(time.tasks()).isZero();
    assertThat(time.waits()).isZero();
    assertThat(subscription.refusals()).isEqualTo(1);
  }

  @Test
  void saysGoodbyeWhenItIsClosed() throws InterruptedException {
    EventSocket socket = connected();

    socket.close();

    subscription.awaitEnd();
    assertThat(time.waits()).isZero();
  }

  @Test
  void connectsAgainWhenAnotherTookItsPlace() throws InterruptedException {
    connected();

    open(builder());
    subscription.awaitConnections(2);
    time.advance(time.awaitWait());

    subscription.awaitConnections(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void holdsNoThreadWhileItWaits(boolean refused) throws InterruptedException {
    ExecutorService threads = Executors.newCachedThreadPool();
    ZoomClient own = client(threads);
    if (refused) {
      subscription.refuseNextToken();
      open(EventSocket.builder(own, ID, handlers()).url(server.url()));
    } else {
      open(EventSocket.builder(own, ID, handlers()).url(server.url()));
      subscription.awaitConnections(1);
      sync();
      subscription.cut();
    }

    time.awaitWait();
    threads.shutdown();

    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void bringsNoEventThatArrivesAfterItWasClosed() throws InterruptedException {
    ExecutorService threads = Executors.newCachedThreadPool();
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Executor reader =
        task -> {
          first.countDown();
          await(closed);
          task.run();
        };
    EventSocket socket =
        open(
            EventSocket.builder(client(threads), ID, handlers())
                .url(server.url())
                .executor(reader));
    subscription.awaitConnections(1);

    send("before");
    await(first);
    send("after");
    socket.close();
    closed.countDown();
    threads.shutdown();

    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(handled).containsExactly("before");
  }

  @Test
  void takesNoPlaceOfACall() throws Exception {
    ZoomClient one = zoom.with(client -> client.maxAsyncCalls(1));
    open(EventSocket.builder(one, ID, handlers()).url(server.url()));
    subscription.awaitConnections(1);
    sync();

    CompletableFuture<?> call = one.request("GET", "/nothing").sendAsync();

    String end = call.handle((answer, failure) -> "sent").get(10, TimeUnit.SECONDS);
    assertThat(end).isEqualTo("sent");
  }

  private ZoomClient client(ExecutorService threads) {
    return account
        .clientBuilder()
        .clock(time)
        .sleeper(time)
        .httpClient(http -> http.dispatcher(new Dispatcher(threads)))
        .build();
  }

  @Test
  void endsWithItsClient() throws InterruptedException {
    EventSocket socket = connected();

    zoom.close();
    time.advanceSeconds(1);

    subscription.awaitEnd();
    assertThat(socket.isConnected()).isFalse();
    assertThat(time.tasks()).isZero();
  }
}
