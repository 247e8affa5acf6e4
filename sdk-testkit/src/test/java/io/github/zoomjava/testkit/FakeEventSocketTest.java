package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a client that is not the SDK's. */
class FakeEventSocketTest {
  private static final String HEARTBEAT = "{\"module\":\"heartbeat\"}";
  private static final String CONNECTED = "{\"module\":\"build_connection\",\"success\":true}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeEventSocket fake = FakeEventSocket.start("good token"::equals);
  private final FakeSubscription subscription = fake.subscription("sub");
  private final Client client = new Client();

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void takesAConnectionWithAGoodToken() throws InterruptedException {
    connect("sub", "good%20token", client);

    assertThat(client.heard()).isEqualTo(CONNECTED);
    assertThat(subscription.tokens()).containsExactly("good token");
  }

  @Test
  void refusesAnotherTokenAndSendsNothingToIt() throws InterruptedException {
    connect("sub", "bad", client);

    assertThat(client.heard())
        .isEqualTo(
            "{\"module\":\"build_connection\",\"success\":false,\"content\":\"Invalid Token\"}");
    assertThat(subscription.connections()).isZero();
    assertThat(subscription.refusals()).isEqualTo(1);
    assertThat(subscription.send("{}")).isFalse();
  }

  @Test
  void sendsAnEventAsTextWithinAMessage() throws InterruptedException {
    connect("sub", "good%20token", client);
    client.heard();

    assertThat(subscription.send("{\"event\":\"a\"}")).isTrue();

    assertThat(client.heard())
        .isEqualTo("{\"module\":\"message\",\"content\":\"{\\\"event\\\":\\\"a\\\"}\"}");
  }

  @Test
  void sendsAnEventToItsSubscriptionOnly() throws InterruptedException {
    connect("sub", "good%20token", client);
    client.heard();

    assertThat(fake.subscription("other").send("{}")).isFalse();
    subscription.sendText("mine");

    assertThat(client.heard()).isEqualTo("mine");
  }

  @Test
  void answersHeartbeatsUntilItIsSilent() throws InterruptedException {
    WebSocket socket = connect("sub", "good%20token", client);
    client.heard();

    socket.sendText(HEARTBEAT, true).join();
    assertThat(client.heard()).isEqualTo("{\"module\":\"heartbeat\",\"success\":true}");

    subscription.silent(true);
    socket.sendText(HEARTBEAT, true).join();
    socket.sendText("something else", true).join();
    subscription.awaitHeartbeats(2);
    subscription.sendText("next");
    assertThat(client.heard()).isEqualTo("next");
    assertThat(subscription.heartbeats()).isEqualTo(2);
  }

  @Test
  void closesTheOlderOfTwoConnections() throws InterruptedException {
    connect("sub", "good%20token", client);
    Client newer = new Client();
    connect("sub", "good%20token", newer);

    assertThat(List.of(client.heard(), client.heard())).containsExactly(CONNECTED, "closed 1000");
    assertThat(newer.heard()).isEqualTo(CONNECTED);
    subscription.sendText("to the newer");
    assertThat(newer.heard()).isEqualTo("to the newer");
  }

  @Test
  void answersPingsAndSendsBytesAndGoodbyes() throws InterruptedException {
    WebSocket socket = connect("sub", "good%20token", client);
    client.heard();

    socket.sendPing(ByteBuffer.wrap(new byte[] {7})).join();
    assertThat(client.heard()).isEqualTo("pong 7");
    subscription.sendBytes(new byte[] {1, 2});
    assertThat(client.heard()).isEqualTo("2 bytes");
    subscription.close(1008);
    assertThat(client.heard()).isEqualTo("closed 1008");
    subscription.awaitEnd();
  }

  @Test
  void cutsWithoutAGoodbye() throws InterruptedException {
    connect("sub", "good%20token", client);
    client.heard();

    assertThat(subscription.cut()).isTrue();

    assertThat(client.heard()).isEqualTo("closed 1006");
    assertThat(subscription.cut()).isFalse();
    assertThat(subscription.send("{}")).isFalse();
  }

  @Test
  void refusesARequestThatIsForNoWebSocket() throws Exception {
    URI url = URI.create(fake.url().replace("ws:", "http:"));

    assertThat(
            http.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void stopsWaitingWhenInterrupted() {
    connect("sub", "good%20token", client);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> subscription.awaitConnections(2))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("connections");
    assertThat(Thread.interrupted()).isTrue();
  }

  private WebSocket connect(String id, String token, Client to) {
    URI url = URI.create(fake.url() + "?subscriptionId=" + id + "&access_token=" + token);
    return http.newWebSocketBuilder().buildAsync(url, to).join();
  }

  private static final class Client implements WebSocket.Listener {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    String heard() throws InterruptedException {
      return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      heard.add(data.toString());
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
      heard.add(data.remaining() + " bytes");
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
      heard.add("pong " + message.get());
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.add("closed " + code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      heard.add("failed: " + error);
    }
  }
}
