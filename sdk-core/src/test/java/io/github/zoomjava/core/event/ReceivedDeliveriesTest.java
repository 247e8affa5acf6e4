package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.SIGNED_AT;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static io.github.zoomjava.core.event.Vectors.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.fixture.MutableClock;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a receiver reads, whom it tells, and how often it calls handlers that fail. */
class ReceivedDeliveriesTest {

  private final MutableClock clock = new MutableClock(SIGNED_AT);
  private final WebhookVerifier verifier =
      WebhookVerifier.builder().secretToken(SECRET).clock(clock).build();
  private final List<String> heard = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private int failures;

  @ParameterizedTest
  @CsvSource({
    ", v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be, NO_TIMESTAMP",
    "now, v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be, BAD_TIMESTAMP",
    "1739923528, , NO_SIGNATURE",
    "1739923528, v0=00, WRONG_SIGNATURE",
    "1739923227, v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be, TOO_OLD",
    "1739923829, v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be,"
        + " FROM_THE_FUTURE"
  })
  void readsNoBodyWhoseHeadersAreEnoughToRefuseIt(
      @Nullable String timestamp, @Nullable String signature, Verdict verdict) throws IOException {
    WebhookHandler webhooks = builder(e -> {}).build();

    assertThat(webhooks.handle(Vectors.headers(timestamp, signature), new Unreadable()).status())
        .isEqualTo(401);
    assertThat(heard).containsExactly("refused " + verdict);
  }

  @Test
  void readsABodyThatMayBeGenuine() throws IOException {
    WebhookHandler webhooks = builder(e -> {}).build();

    assertThat(
            webhooks
                .handle(signed("1", STARTED), new ByteArrayInputStream(bytes(STARTED)))
                .status())
        .isEqualTo(204);
  }

  @Test
  void tellsWhatBecomesOfEachRequest() {
    WebhookHandler webhooks = builder(this::failing).executor(later::add).sizeLimit(400).build();
    failures = 1;

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("2", CREATED), bytes(CREATED));
    webhooks.handle(signed("3", STARTED), bytes(STARTED));
    webhooks.handle(signed("4", CREATED), bytes(STARTED));
    webhooks.handle(signed("5", STARTED), bytes(STARTED + " ".repeat(100)));
    webhooks.handle(signed("6", STARTED), new byte[0]);
    assertThat(webhooks.waiting()).isEqualTo(2);
    runAll();
    assertThat(webhooks.waiting()).isZero();

    assertThat(heard)
        .containsExactly(
            "received 1, 1 waiting",
            "received 2, 2 waiting",
            "duplicate 3",
            "refused WRONG_SIGNATURE",
            "refused TOO_LARGE",
            "refused BODY_MISSING",
            "failed 1, attempt 1, dead",
            "handled 2");
  }

  @Test
  void tellsWhenZoomIsToComeAgain() {
    WebhookHandler webhooks =
        builder(e -> {}).executor(later::add).inbox(Inbox.inMemory(1)).build();

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    webhooks.handle(signed("2", CREATED), bytes(CREATED));

    assertThat(heard).containsExactly("received 1, 1 waiting", "postponed null");
  }

  @Test
  void goesOnWhenAListenerFails() {
    List<String> handled = new ArrayList<>();
    WebhookHandler webhooks =
        WebhookHandler.builder(
                verifier, EventHandlers.builder().otherwise(e -> handled.add(e.event())).build())
            .listener(
                new WebhookListener() {
                  @Override
                  public void received(Delivery delivery, long waiting) {
                    throw new AssertionError("broken");
                  }

                  @Override
                  public void handled(Delivery delivery, Duration waited, Duration took) {
                    throw new IllegalStateException("broken");
                  }
                })
            .executor(Runnable::run)
            .inbox(Inbox.inMemory(1))
            .build();

    assertThat(webhooks.handle(signed("1", STARTED), bytes(STARTED)).status()).isEqualTo(204);
    assertThat(webhooks.handle(signed("2", CREATED), bytes(CREATED)).status()).isEqualTo(204);
    assertThat(handled).hasSize(2);
  }

  @Test
  void callsHandlersAgainThatFailed() {
    List<String> dead = new ArrayList<>();
    WebhookHandler webhooks = retrying(dead).build();
    failures = 2;

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    runAll();

    assertThat(waits).hasSize(2).isSorted();
    assertThat(dead).isEmpty();
    assertThat(heard)
        .containsExactly(
            "received 1, 1 waiting", "failed 1, attempt 1", "failed 1, attempt 2", "handled 1");
    assertThat(webhooks.waiting()).isZero();
  }

  @Test
  void buriesWhatFailedAsOftenAsItMay() {
    List<String> dead = new ArrayList<>();
    WebhookHandler webhooks = retrying(dead).build();
    failures = 10;

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    runAll();

    assertThat(dead).hasSize(1);
    assertThat(heard).endsWith("failed 1, attempt 3, dead");
    assertThat(webhooks.waiting()).isZero();
  }

  @Test
  void keepsInTheInboxWhatIsToBeTriedAgain(@TempDir Path parent) throws Exception {
    FileInbox inbox = FileInbox.in(parent.resolve("inbox"), 10);
    WebhookHandler webhooks = retrying(new ArrayList<>()).inbox(inbox).build();
    failures = 1;

    webhooks.handle(signed("1", STARTED), bytes(STARTED));
    assertThat(webhooks.drain(Duration.ZERO)).isFalse();
    inbox.close();

    assertThat(FileInbox.in(parent.resolve("inbox"), 10).leftovers()).hasSize(1);
  }

  private WebhookHandler.Builder retrying(List<String> dead) {
    return builder(this::failing)
        .retry(RetryPolicy.builder().attempts(3).build())
        .sleeper(
            new Sleeper() {
              @Override
              public void sleep(Duration duration) {
                throw new AssertionError("holds a thread");
              }

              @Override
              public void schedule(Duration delay, Runnable task) {
                waits.add(delay);
                later.add(task);
              }
            })
        .deadLetters((delivery, failure) -> dead.add(delivery.id()));
  }

  private WebhookHandler.Builder builder(Consumer<ZoomEvent> handler) {
    return WebhookHandler.builder(verifier, EventHandlers.builder().otherwise(handler).build())
        .executor(Runnable::run)
        .listener(new Log());
  }

  private void failing(ZoomEvent event) {
    if (failures-- > 0) {
      throw new IllegalStateException("database is down");
    }
  }

  private void runAll() {
    for (Runnable task = later.poll(); task != null; task = later.poll()) {
      task.run();
    }
  }

  private final class Log implements WebhookListener {
    @Override
    public void refused(Verdict reason) {
      heard.add("refused " + reason);
    }

    @Override
    public void duplicate(Delivery delivery) {
      heard.add("duplicate " + name(delivery));
    }

    @Override
    public void received(Delivery delivery, long waiting) {
      heard.add("received " + name(delivery) + ", " + waiting + " waiting");
    }

    @Override
    public void postponed(@Nullable Throwable cause) {
      heard.add("postponed " + cause);
    }

    @Override
    public void handled(Delivery delivery, Duration waited, Duration took) {
      assertThat(waited).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(took).isGreaterThanOrEqualTo(Duration.ZERO);
      heard.add("handled " + name(delivery));
    }

    @Override
    public void failed(Delivery delivery, Throwable failure, int attempt, boolean isDead) {
      heard.add("failed " + name(delivery) + ", attempt " + attempt + (isDead ? ", dead" : ""));
    }

    private static String name(Delivery delivery) {
      return delivery.id().substring(0, 1);
    }
  }

  private static final class Unreadable extends InputStream {
    @Override
    public int read() {
      throw new AssertionError("the body was read");
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return read();
    }
  }
}
