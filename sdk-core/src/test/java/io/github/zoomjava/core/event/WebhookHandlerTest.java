package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.CHALLENGE;
import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.SIGNED_AT;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.TIMESTAMP;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import io.github.zoomjava.core.fixture.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookHandlerTest {

  private final Clock clock = new MutableClock(SIGNED_AT);
  private final WebhookVerifier verifier =
      WebhookVerifier.builder().secretToken(SECRET).clock(clock).build();
  private final List<String> handled = new ArrayList<>();
  private final Queue<Runnable> queued = new ArrayDeque<>();

  @Test
  void answersAndHandlesAfterwards() {
    WebhookHandler webhooks = builder(e -> handled.add(e.event())).executor(queued::add).build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)))
        .isEqualTo(new WebhookResponse(204, null, ""));
    assertThat(handled).isEmpty();
    queued.remove().run();
    assertThat(handled).containsExactly("meeting.started");
  }

  @Test
  void refusesAForgeryWithoutSayingWhy() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    assertThat(webhooks.handle(signed("1", STARTED), bytes(CREATED)))
        .isEqualTo(new WebhookResponse(401, null, ""));
    assertThat(webhooks.handle(name -> null, bytes(CREATED)).status()).isEqualTo(401);
    assertThat(handled).isEmpty();
  }

  @Test
  void answersAChallengeByItself() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    WebhookResponse response = webhooks.handle(signed("1", CHALLENGE), bytes(CHALLENGE));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.contentType()).startsWith("application/json");
    assertThat(JsonParser.parseString(response.body()))
        .isEqualTo(
            JsonParser.parseString(
                "{\"plainToken\":\"%s\",\"encryptedToken\":\"%s\"}"
                    .formatted(Vectors.PLAIN_TOKEN, Vectors.ENCRYPTED_TOKEN)));
    assertThat(handled).isEmpty();
  }

  @Test
  void answersAChallengeByTheSecretThatSignedIt() {
    WebhookVerifier both =
        WebhookVerifier.builder().secretToken("new").secretToken(SECRET).clock(clock).build();
    WebhookHandler webhooks = WebhookHandler.of(both, EventHandlers.builder().build());

    assertThat(webhooks.handle(signed("1", CHALLENGE), bytes(CHALLENGE)).body())
        .contains(Vectors.ENCRYPTED_TOKEN);
    webhooks.close();
  }

  @Test
  void answersNoChallengeThatIsNotSigned() {
    WebhookResponse response = direct(e -> {}).handle(signed("1", STARTED), bytes(CHALLENGE));

    assertThat(response).isEqualTo(new WebhookResponse(401, null, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event\":\"endpoint.url_validation\"}",
        "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":{}}}",
        "{\"event\":\"chat.sent\",\"payload\":{\"plainToken\":\"endpoint.url_validation\"}}",
        "\"endpoint.url_validation\"",
        "endpoint.url_validation {"
      })
  void takesForAnEventWhatOnlyLooksLikeAChallenge(String body) {
    WebhookHandler webhooks = direct(e -> handled.add(String.valueOf(e.event())));

    assertThat(webhooks.handle(signed("1", body), bytes(body)).status()).isEqualTo(204);
    assertThat(handled).hasSize(1);
  }

  @Test
  void takesABodyOfTheLimitAndNoneAboveIt() {
    WebhookHandler webhooks = builder(e -> {}).executor(Runnable::run).sizeLimit(301).build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(webhooks.handle(signed("2", STARTED + " "), bytes(STARTED + " ")).status())
        .isEqualTo(413);
    assertThat(webhooks.sizeLimit()).isEqualTo(301);
    assertThat(direct(e -> {}).sizeLimit()).isEqualTo(1024 * 1024);
  }

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
                  assertThat(webhooks.handle(signed("a" + i, STARTED), bytes(STARTED)).status())
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
  void handlesTwiceWhatHasTwoIds() {
    WebhookHandler webhooks = direct(e -> handled.add(e.event()));

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("2", STARTED), bytes(STARTED));

    assertThat(handled).hasSize(2);
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
  void asksZoomToComeAgainWhenTheSecretsAreOutOfReach() {
    WebhookVerifier unreachable =
        WebhookVerifier.builder()
            .secretTokens(
                () -> {
                  throw new IllegalStateException("vault is sealed");
                })
            .clock(clock)
            .build();
    WebhookHandler webhooks =
        WebhookHandler.builder(unreachable, EventHandlers.builder().build())
            .executor(Runnable::run)
            .build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)))
        .isEqualTo(new WebhookResponse(500, null, ""));
  }

  @Test
  void buriesWhatTheHandlersFailedForAndGoesOn() {
    Map<String, Throwable> dead = new HashMap<>();
    List<Throwable> failures =
        new ArrayList<>(List.of(new IllegalStateException("one"), new StackOverflowError("two")));
    WebhookHandler webhooks =
        builder(
                e -> {
                  if (!failures.isEmpty()) {
                    throw WebhookHandlerTest.<RuntimeException>unchecked(failures.remove(0));
                  }
                  handled.add(e.event());
                })
            .executor(Runnable::run)
            .inbox(Inbox.inMemory(1))
            .deadLetters((delivery, failure) -> dead.put(delivery.id(), failure))
            .build();

    for (String id : List.of("1", "2", "3")) {
      assertThat(webhooks.handle(signed(id, STARTED), bytes(STARTED)).status()).isEqualTo(204);
    }

    assertThat(dead.get("1")).hasMessage("one");
    assertThat(dead.get("2")).hasMessage("two");
    assertThat(dead).hasSize(2);
    assertThat(handled).hasSize(1);
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
    assertThat(webhooks.handle(signed("2", STARTED), bytes(STARTED)).status()).isEqualTo(503);
  }

  @Test
  void killsNoWorkerWithAnError() {
    CountDownLatch done = new CountDownLatch(1);
    WebhookHandler webhooks =
        builder(
                e -> {
                  if ("meeting.started".equals(e.event())) {
                    throw new AssertionError("broken");
                  }
                  handled.add(Thread.currentThread().getName());
                  done.countDown();
                })
            .build();

    for (int i = 0; i < 20; i++) {
      webhooks.handle(signed("a" + i, STARTED), bytes(STARTED));
    }
    webhooks.handle(signed("b", CREATED), bytes(CREATED));
    webhooks.close();

    assertThat(done.getCount()).isZero();
    assertThat(handled).containsExactly("zoom-webhooks");
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
    Inbox inbox = withLeftovers(new Delivery("1", bytes(STARTED)));
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

  @Test
  void cannotBeMadeForBodiesOfNoSize() {
    assertThatThrownBy(() -> builder(e -> {}).sizeLimit(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Inbox.inMemory(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsNoBodyOfADelivery() {
    assertThat(new Delivery("1", bytes(STARTED))).asString().isEqualTo("Delivery[1, 301 bytes]");
  }

  private WebhookHandler direct(Consumer<ZoomEvent> handler) {
    return builder(handler).executor(Runnable::run).build();
  }

  private WebhookHandler.Builder builder(Consumer<ZoomEvent> handler) {
    return WebhookHandler.builder(verifier, EventHandlers.builder().otherwise(handler).build());
  }

  private Function<String, @Nullable String> signed(String id, String body) {
    return Map.of(
            "x-zm-request-id",
            id,
            "x-zm-request-timestamp",
            TIMESTAMP,
            "x-zm-signature",
            WebhookVerifier.of(SECRET).sign(TIMESTAMP, bytes(body)))
        ::get;
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
      public List<Delivery> leftovers() {
        return List.of(leftovers);
      }

      @Override
      public void close() {}
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E unchecked(Throwable any) throws E {
    throw (E) any;
  }
}
