package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.fixture.MutableClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Deliveries with random changes, half of them with the signature of what they were, half of them
 * signed anew. {@code -Dmutations=1000000} makes more of them.
 */
class MutatedDeliveriesTest {

  private static final int MUTATIONS = Integer.getInteger("mutations", 200_000);

  private static final List<byte[]> BODIES =
      List.of(
          bytes(Vectors.STARTED),
          bytes(Vectors.CREATED),
          bytes(Vectors.escaped(Vectors.CREATED)),
          bytes(Vectors.CHALLENGE),
          bytes("{\"event\":\"door.opened\",\"event_ts\":\"1739923528000\",\"id\":17}"),
          bytes(
              "{\"event\":\"app_deauthorized\",\"payload\":{\"account_id\":\"a\",\"user_id\":\"u\","
                  + "\"deauthorization_time\":\"2027-01-02T09:00:00.123Z\",\"signature\":\"s\"}}"));

  private final AtomicInteger handled = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final WebhookVerifier verifier =
      WebhookVerifier.builder()
          .secretToken("other")
          .secretToken(Vectors.SECRET)
          .clock(new MutableClock(Vectors.SIGNED_AT))
          .build();
  private final WebhookVerifier zoom = WebhookVerifier.of(Vectors.SECRET);
  private final WebhookHandler webhooks =
      WebhookHandler.builder(verifier, handlers())
          .executor(Runnable::run)
          .seen(new Forgetful())
          .deadLetters((delivery, failure) -> failed.incrementAndGet())
          .build();

  @Test
  void neitherPassAForgeryNorThrow() {
    Random random = new Random(20_270_102);
    Mutation mutation = new Mutation(random);
    int forged = 0;
    int genuine = 0;
    int challenges = 0;
    long begin = System.nanoTime();
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] original = BODIES.get(random.nextInt(BODIES.size()));
      byte[] body = mutation.of(original);
      boolean signedAnew = random.nextBoolean();
      Map<String, String> headers = headers("m" + i, signedAnew ? body : original);
      Map<String, String> unchanged = Map.copyOf(headers);
      if (!signedAnew && random.nextBoolean()) {
        body = random.nextBoolean() ? original : body;
        mutation.in(headers);
      }
      boolean isGenuine =
          body.length > 0
              && headers.equals(unchanged)
              && (signedAnew || Arrays.equals(body, original));

      int status = webhooks.handle(headers::get, body).status();

      if (isGenuine) {
        genuine++;
        challenges += status == 200 ? 1 : 0;
        assertThat(status).as("%s", new String(body, UTF_8)).isIn(200, 204);
      } else {
        forged++;
        assertThat(status)
            .as("%s %s", headers, new String(body, UTF_8))
            .isIn(401, body.length == 0 ? 500 : 401);
      }
    }
    assertThat(failed).hasValue(0);
    assertThat(handled).hasValue(genuine - challenges);
    assertThat(forged).isGreaterThan(MUTATIONS / 3);
    Runtime memory = Runtime.getRuntime();
    System.out.printf(
        "%d forgeries, 0 accepted; %d genuine, %d of them challenges; %.1f s, heap of %d MiB%n",
        forged, genuine, challenges, (System.nanoTime() - begin) / 1e9, memory.totalMemory() >> 20);
  }

  private EventHandlers handlers() {
    return EventHandlers.builder(EventReader.of(List.of(new SampleEvents("house"))))
        .on(AppDeauthorized.class, event -> note(event, event.payload(), event.occurredAt()))
        .on(SampleEvents.Door.class, event -> note(event, event.id(), event.occurredAt()))
        .on(UnknownEvent.class, event -> note(event, event.json(), event.occurredAt()))
        .onPrefix("meeting.", event -> {})
        .onFamily("house", event -> {})
        .on("app_deauthorized", event -> {})
        .build();
  }

  private void note(ZoomEvent event, @Nullable Object part, @Nullable Instant occurredAt) {
    assertThat(event.toString() + part + occurredAt).isNotEmpty();
    handled.incrementAndGet();
  }

  private Map<String, String> headers(String id, byte[] signed) {
    Map<String, String> headers = new HashMap<>();
    headers.put("x-zm-request-id", id);
    headers.put("x-zm-request-timestamp", Vectors.TIMESTAMP);
    headers.put("x-zm-signature", zoom.sign(Vectors.TIMESTAMP, signed));
    return headers;
  }

  /** Mutations may bring back what was there. */
  private static final class Forgetful implements SeenDeliveries {
    @Override
    public boolean add(String mark) {
      return true;
    }

    @Override
    public void remove(String mark) {}
  }
}
