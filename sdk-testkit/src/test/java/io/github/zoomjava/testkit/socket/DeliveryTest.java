package io.github.zoomjava.testkit.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.event.EventSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives, and where it goes. */
class DeliveryTest extends SocketFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"module\":\"message\",\"content\":\"{\\\"event\\\":\\\"meeting.started\\\"}\"}",
        "{\"module\":\"message\",\"content\":{\"event\":\"meeting.started\"}}",
        "{\"event\":\"meeting.started\"}",
      })
  void handlesAnEventInWhateverWrapper(String text) throws InterruptedException {
    connected();

    subscription.sendText(text);

    awaitHandled("meeting.started");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"module\":\"weather\",\"success\":true,\"content\":\"rain\"}",
        "{\"module\":\"message\"}",
        "{\"module\":{\"a\":1}}",
        "{\"module\":\"mess",
        "{}",
        "[1]",
        "null",
        "",
        "\u0000",
      })
  void leavesTextAsideThatItDoesNotKnow(String text) throws InterruptedException {
    connected();

    subscription.sendText(text);

    sync();
    assertThat(subscription.connections()).isEqualTo(1);
  }

  @Test
  void leavesBytesAside() throws InterruptedException {
    connected();

    subscription.sendBytes(new byte[] {1, -1, 0});

    sync();
    assertThat(subscription.connections()).isEqualTo(1);
  }

  @Test
  void bringsContentThatIsNoJsonToTheHandlers() throws InterruptedException {
    connected();

    subscription.send("no JSON");

    awaitHandled("null");
  }

  @Test
  void bringsALargeEventWhole() throws InterruptedException {
    connected();

    subscription.send(
        "{\"event\":\"large\",\"payload\":{\"text\":\"" + "x".repeat(300_000) + "\"}}");

    awaitHandled("large");
  }

  @Test
  void keepsTheOrderAndReadsOnWhileAHandlerIsBusy() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    open(
        builder(
            failing(
                event -> {
                  busy.countDown();
                  await(free);
                  handled.add("bad");
                })));
    subscription.awaitConnections(1);

    send("bad");
    await(busy);
    send("later");
    subscription.cut();
    time.advance(time.awaitWait());
    subscription.awaitConnections(2);
    send("latest");

    assertThat(handled).isEmpty();
    free.countDown();
    awaitHandled("bad");
    awaitHandled("later");
    awaitHandled("latest");
  }

  @Test
  void tellsWhatAHandlerThrowsAndStaysConnected() throws InterruptedException {
    BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    open(
        builder(
                failing(
                    event -> {
                      throw new AssertionError("of the handler");
                    }))
            .onFailure((event, e) -> failures.add(event.event() + ": " + e.getMessage())));
    subscription.awaitConnections(1);

    send("bad");
    sync();

    assertThat(next(failures)).isEqualTo("bad: of the handler");
    assertThat(subscription.connections()).isEqualTo(1);
  }

  @Test
  void outlivesACallbackThatFails() throws InterruptedException {
    open(
        builder(
                failing(
                    event -> {
                      throw new IllegalStateException("of the handler");
                    }))
            .onFailure(
                (event, e) -> {
                  throw new IllegalStateException("of the callback");
                }));
    subscription.awaitConnections(1);

    send("bad");

    sync();
    assertThat(subscription.connections()).isEqualTo(1);
  }

  @Test
  void tellsOfEventsThatTheExecutorRefuses() throws InterruptedException {
    BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    open(
        builder()
            .executor(
                task -> {
                  throw new RejectedExecutionException("full");
                })
            .onFailure((event, e) -> failures.add(event.event() + ": " + e.getMessage())));
    subscription.awaitConnections(1);

    send("one");
    send("two");

    assertThat(next(failures)).isEqualTo("one: full");
    assertThat(next(failures)).isEqualTo("two: full");
  }

  @Test
  void runsHandlersOnTheExecutorThatItIsGiven() throws InterruptedException {
    BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    open(builder().executor(tasks::add));
    subscription.awaitConnections(1);

    send("one");

    Runnable task = next(tasks);
    assertThat(handled).isEmpty();
    task.run();
    awaitHandled("one");
  }

  @Test
  void cannotBeOpenedTwice() {
    EventSocket.Builder builder = builder();
    open(builder);

    assertThatThrownBy(builder::open)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("open already");
  }
}
