package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.SIGNED_AT;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static io.github.zoomjava.core.event.Vectors.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.fixture.MutableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver makes of deliveries that come twice, too many, or when it is to end. */
class TakenDeliveriesTest {

  private final Clock clock = new MutableClock(SIGNED_AT);
  private final WebhookVerifier verifier =
      WebhookVerifier.builder().secretToken(SECRET).clock(clock).build();
  private final List<String> handled = new ArrayList<>();
  private final Queue<Runnable> queued = new ArrayDeque<>();

  @Test
  void handlesOnceWhatComesTwice() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
  }

  @Test
  void handlesOnceWhatComesFourTimesAtOnce() throws Exception {
    AtomicInteger count = new AtomicInteger();
    WebhookHandler webhooks = direct(e -> count.incrementAndGet());
    int threads = 4;
    CyclicBarrier together = new CyclicBarrier(threads);
    ExecutorService senders = Executors.newFixedThreadPool(threads);
    List<Future<?>> ends = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      ends.add(
          senders.submit(
              () -> {
                for (int i = 0; i < 500; i++) {
                  together.await();
                  assertThat(
                          webhooks
                              .handle(signed("a" + i, STARTED, i - 250), bytes(STARTED))
                              .status())
                      .isEqualTo(204);
                }
                return null;
              }));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    senders.shutdown();

    assertThat(count).hasValue(500);
  }

  @Test
  void handlesTwiceWhatZoomSignedAtTwoTimesUnderTwoIds() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("2", STARTED, 1), bytes(STARTED));

    assertThat(handled).hasSize(2);
  }

  /** The id is not signed: whoever has seen one delivery can send it under any. */
  @Test
  void handlesOnceWhatIsReplayedUnderOtherIds() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    for (int i = 0; i < 100; i++) {
      assertThat(webhooks.handle(signed("id" + i, STARTED), bytes(STARTED)).status())
          .isEqualTo(204);
    }

    assertThat(handled).hasSize(1);
  }

  @Test
  void handlesOnceWhatZoomSignsAnewUnderTheSameId() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("1", STARTED, 200), bytes(STARTED));

    assertThat(handled).hasSize(1);
  }

  @Test
  void handlesAnotherBodyUnderAnIdThatWasThere() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("1", CREATED), bytes(CREATED));

    assertThat(handled).containsExactly("meeting.started", "meeting.created");
  }

  /** It was stored, but the store did not live to say so. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesOnZoomsRetryWhatTheStoreKeptAndFailedToSay(boolean forgets) {
    SeenDeliveries recent = SeenDeliveries.inMemory();
    AtomicInteger calls = new AtomicInteger();
    SeenDeliveries failing =
        new SeenDeliveries() {
          @Override
          public boolean add(String mark) {
            boolean isNew = recent.add(mark);
            if (calls.incrementAndGet() <= 2) {
              throw new IllegalStateException("the connection to the store broke");
            }
            return isNew;
          }

          @Override
          public void remove(String mark) {
            if (!forgets && calls.get() <= 2) {
              throw new IllegalStateException("the connection to the store is still broken");
            }
            recent.remove(mark);
          }
        };
    WebhookHandler webhooks =
        builder(e -> handled.add(e.event())).seen(failing).executor(Runnable::run).build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(500);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(500);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../etc/passwd", "a/b", "a b", "é"})
  void tellsDeliveriesApartByTheirSignatureWhereTheIdIsNone(String id) {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    webhooks.handle(signed(id, STARTED), bytes(STARTED));
    webhooks.handle(signed(id, STARTED), bytes(STARTED));
    webhooks.handle(signed(id, CREATED), bytes(CREATED));

    assertThat(handled).containsExactly("meeting.started", "meeting.created");
  }

  @Test
  void takesOnZoomsRetryWhatItHadNoRoomFor() {
    WebhookHandler webhooks =
        builder(e -> handled.add(e.event())).executor(queued::add).inbox(Inbox.inMemory(1)).build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(webhooks.handle(signed("2", CREATED), bytes(CREATED)).status()).isEqualTo(503);
    queued.remove().run();
    assertThat(webhooks.handle(signed("2", CREATED), bytes(CREATED)).status()).isEqualTo(204);
    queued.remove().run();
    assertThat(handled).containsExactly("meeting.started", "meeting.created");
  }

  @Test
  void takesOnZoomsRetryWhatTheExecutorRejected() {
    List<RejectedExecutionException> full =
        new ArrayList<>(List.of(new RejectedExecutionException()));
    WebhookHandler webhooks =
        builder(e -> handled.add(e.event()))
            .inbox(Inbox.inMemory(1))
            .executor(
                task -> {
                  if (!full.isEmpty()) {
                    throw full.remove(0);
                  }
                  task.run();
                })
            .build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(503);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
  }

  @Test
  void takesOnZoomsRetryWhatTheStoreFailedFor() {
    List<RuntimeException> failures = new ArrayList<>(List.of(new IllegalStateException("down")));
    SeenDeliveries recent = SeenDeliveries.inMemory();
    SeenDeliveries failing =
        new SeenDeliveries() {
          @Override
          public boolean add(String id) {
            if (!failures.isEmpty()) {
              throw failures.remove(0);
            }
            return recent.add(id);
          }

          @Override
          public void remove(String id) {
            recent.remove(id);
          }
        };
    WebhookHandler webhooks =
        builder(e -> handled.add(e.event()))
            .seen(failing)
            .inbox(Inbox.inMemory(1))
            .executor(Runnable::run)
            .build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(500);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
  }

  @Test
  void takesOnZoomsRetryWhatTheInboxFailedFor(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("inbox");
    WebhookHandler webhooks =
        builder(e -> handled.add(e.event()))
            .inbox(FileInbox.in(folder, 1))
            .executor(Runnable::run)
            .build();
    Files.delete(folder.resolve(".lock"));
    Files.delete(folder);

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(500);
    Files.createDirectory(folder);
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
    webhooks.close();
  }

  @Test
  void keepsWhatNobodyWouldTake() {
    WebhookHandler webhooks =
        builder(
                e -> {
                  throw new IllegalStateException("database is down");
                })
            .executor(Runnable::run)
            .inbox(Inbox.inMemory(1))
            .deadLetters(
                (delivery, failure) -> {
                  throw new IllegalStateException("disk is full");
                })
            .build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(webhooks.handle(signed("2", CREATED), bytes(CREATED)).status()).isEqualTo(503);
  }

  @Test
  void drainsWhatItTookAndTakesNoMore() throws Exception {
    CountDownLatch handling = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    WebhookHandler webhooks =
        builder(
                e -> {
                  handling.countDown();
                  await(goOn);
                  handled.add(e.event());
                })
            .build();
    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    handling.await();

    assertThat(webhooks.drain(Duration.ZERO)).isFalse();
    assertThat(webhooks.handle(signed("2", CREATED), bytes(CREATED)).status()).isEqualTo(503);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Boolean> drained = other.submit(() -> webhooks.drain(Duration.ofMinutes(1)));
    goOn.countDown();

    assertThat(drained.get()).isTrue();
    assertThat(handled).containsExactly("meeting.started");
    other.shutdown();
    webhooks.close();
  }

  @Test
  void waitsForNothingThatItDidNotTake() throws Exception {
    WebhookHandler webhooks =
        builder(e -> {}).executor(queued::add).inbox(Inbox.inMemory(1)).build();
    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("2", CREATED), bytes(CREATED));
    queued.remove().run();
    webhooks.handle(signed("1", STARTED), bytes(STARTED));

    assertThat(webhooks.drain(Duration.ZERO)).isTrue();
  }

  @Test
  void handlesFirstWhatAnEarlierProcessLeft() {
    Inbox inbox = withLeftovers(Delivery.of(signed("1", STARTED), bytes(STARTED)));
    WebhookHandler webhooks =
        builder(e -> handled.add(e.event())).inbox(inbox).executor(Runnable::run).build();

    assertThat(handled).containsExactly("meeting.started");
    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
  }

  @Test
  void handlesInItsOwnThreadTheLeftoversThatTheExecutorHasNoRoomFor() {
    Inbox inbox = withLeftovers(new Delivery("1", bytes(STARTED)));
    builder(e -> handled.add(e.event()))
        .inbox(inbox)
        .executor(
            task -> {
              throw new RejectedExecutionException();
            })
        .build();

    assertThat(handled).containsExactly("meeting.started");
  }

  private WebhookHandler direct(Consumer<ZoomEvent> handler) {
    return builder(handler).executor(Runnable::run).build();
  }

  private WebhookHandler.Builder builder(Consumer<ZoomEvent> handler) {
    return WebhookHandler.builder(verifier, EventHandlers.builder().otherwise(handler).build());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Inbox withLeftovers(Delivery... leftovers) {
    Inbox inbox = Inbox.inMemory(10);
    return new Inbox() {
      @Override
      public Outcome keep(Delivery delivery) {
        return inbox.keep(delivery);
      }

      @Override
      public void remove(String id) {
        inbox.remove(id);
      }

      @Override
      public List<String> leftovers() {
        return Stream.of(leftovers).map(Delivery::id).toList();
      }

      @Override
      public Delivery read(String id) {
        return Stream.of(leftovers).filter(each -> each.id().equals(id)).findAny().orElseThrow();
      }

      @Override
      public void close() {}
    };
  }
}
