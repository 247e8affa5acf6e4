package io.github.zoomjava.testkit.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.EventSocket;
import io.github.zoomjava.testkit.FakeEventSocket;
import io.github.zoomjava.testkit.FakeSubscription;
import io.github.zoomjava.testkit.FakeZoom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bad line under load, in real time. */
class CutConnectionsTest {
  private static final int CUTS = 100;
  private static final int UNDER_WAY = 100;

  private final FakeZoom account = FakeZoom.builder().stateless().start();
  private final FakeEventSocket server = FakeEventSocket.start(account);
  private final FakeSubscription subscription = server.subscription("sub");
  private final ExecutorService sender = Executors.newSingleThreadExecutor();
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final Semaphore progress = new Semaphore(0);
  private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
  private final AtomicInteger gaps = new AtomicInteger();
  private volatile boolean enough;

  @AfterEach
  void stop() {
    sender.shutdownNow();
    server.close();
    account.close();
  }

  @Test
  void bringsEachEventThatWasSentWhileConnectedExactlyOnceAndInOrder() throws Exception {
    EventHandlers handlers =
        EventHandlers.builder(EventReader.of(List.of()))
            .otherwise(
                event -> {
                  arrived.add(String.valueOf(event.event()));
                  progress.release();
                  room.release();
                })
            .build();
    try (ZoomClient zoom = account.client();
        EventSocket socket =
            EventSocket.builder(zoom, "sub", handlers)
                .url(server.url())
                .onGap((from, to) -> gaps.incrementAndGet())
                .open()) {
      subscription.awaitConnections(1);
      Future<List<String>> sending = sender.submit(this::send);
      for (int cut = 1; cut <= CUTS; cut++) {
        progress.drainPermits();
        assertThat(progress.tryAcquire(10, 10, TimeUnit.SECONDS)).as("events arrive").isTrue();
        assertThat(subscription.cut()).isTrue();
        subscription.awaitConnections(cut + 1);
      }
      enough = true;
      List<String> sent = sending.get(10, TimeUnit.SECONDS);
      assertThat(room.tryAcquire(UNDER_WAY, 10, TimeUnit.SECONDS)).isTrue();

      assertThat(arrived).containsExactlyElementsOf(sent);
      assertThat(gaps).hasValue(CUTS);
      assertThat(socket.isConnected()).isTrue();
    }
  }

  /** Sends as fast as events arrive; those that nobody was there for are not counted. */
  private List<String> send() throws InterruptedException {
    List<String> sent = new ArrayList<>();
    for (int i = 0; !enough; i++) {
      room.acquire();
      if (subscription.send("{\"event\":\"event-" + i + "\"}")) {
        sent.add("event-" + i);
      } else {
        room.release();
      }
    }
    return sent;
  }
}
