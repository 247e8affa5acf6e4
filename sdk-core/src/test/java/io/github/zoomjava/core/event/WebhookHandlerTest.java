package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.CHALLENGE;
import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.SIGNED_AT;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static io.github.zoomjava.core.event.Vectors.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import io.github.zoomjava.core.fixture.MutableClock;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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

    for (int i = 1; i <= 3; i++) {
      assertThat(webhooks.handle(signed(i + "", STARTED, i), bytes(STARTED)).status())
          .isEqualTo(204);
    }

    assertThat(dead.get(Delivery.of(signed("1", STARTED), bytes(STARTED)).id())).hasMessage("one");
    assertThat(dead.get(Delivery.of(signed("2", STARTED), bytes(STARTED)).id())).hasMessage("two");
    assertThat(dead).hasSize(2);
    assertThat(handled).hasSize(1);
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

    for (int i = 0; i < 5; i++) {
      webhooks.handle(signed("a" + i, STARTED, i), bytes(STARTED));
    }
    webhooks.handle(signed("b", CREATED), bytes(CREATED));
    webhooks.close();

    assertThat(done.getCount()).isZero();
    assertThat(handled).containsExactly("zoom-webhooks");
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

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E unchecked(Throwable any) throws E {
    throw (E) any;
  }
}
