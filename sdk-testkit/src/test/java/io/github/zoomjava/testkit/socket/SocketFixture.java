package io.github.zoomjava.testkit.socket;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.EventSocket;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.testkit.FakeEventSocket;
import io.github.zoomjava.testkit.FakeSubscription;
import io.github.zoomjava.testkit.FakeZoom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/** An account, its events, and a client whose time the test lets pass. */
abstract class SocketFixture {
  static final String ID = "sub";

  final ManualTime time = new ManualTime();
  final FakeZoom account = FakeZoom.builder().stateless().start();
  final FakeEventSocket server = FakeEventSocket.start(account);
  final FakeSubscription subscription = server.subscription(ID);
  final ZoomClient zoom = account.clientBuilder().clock(time).sleeper(time).random(() -> 0).build();

  final BlockingQueue<String> handled = new LinkedBlockingQueue<>();
  final BlockingQueue<String> gaps = new LinkedBlockingQueue<>();
  private final List<EventSocket> opened = new ArrayList<>();

  @AfterEach
  void stop() {
    opened.forEach(EventSocket::close);
    zoom.close();
    server.close();
    account.close();
  }

  EventSocket.Builder builder() {
    return builder(handlers());
  }

  EventSocket.Builder builder(EventHandlers handlers) {
    return EventSocket.builder(zoom, ID, handlers)
        .url(server.url())
        .onGap((from, to) -> gaps.add(from + "/" + to));
  }

  EventHandlers handlers() {
    return EventHandlers.builder(EventReader.of(List.of()))
        .otherwise(event -> handled.add(String.valueOf(event.event())))
        .build();
  }

  EventHandlers failing(Consumer<ZoomEvent> handler) {
    return EventHandlers.builder(EventReader.of(List.of()))
        .on("bad", handler)
        .otherwise(event -> handled.add(String.valueOf(event.event())))
        .build();
  }

  EventSocket open(EventSocket.Builder builder) {
    EventSocket socket = builder.open();
    opened.add(socket);
    return socket;
  }

  /** Opens a socket, and waits until it serves. */
  EventSocket connected() throws InterruptedException {
    EventSocket socket = open(builder());
    subscription.awaitConnections(1);
    sync();
    return socket;
  }

  /** Waits until the client has seen all that was sent. */
  void sync() throws InterruptedException {
    send("sync");
    awaitHandled("sync");
  }

  void send(String event) {
    if (!subscription.send("{\"event\":\"" + event + "\",\"payload\":{}}")) {
      throw new AssertionError("Nobody is connected");
    }
  }

  void awaitHandled(String event) throws InterruptedException {
    String next = next(handled);
    if (!next.equals(event)) {
      throw new AssertionError("Not " + event + " but " + next);
    }
  }

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("Not within 10 s");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("There was nothing for 10 s");
    }
    return next;
  }

  /** Breaks the connection, and lets the wait for another pass. */
  void reconnect() throws InterruptedException {
    int before = subscription.connections();
    subscription.cut();
    time.advance(time.awaitWait());
    subscription.awaitConnections(before + 1);
    sync();
  }
}
