package io.github.zoomjava.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.AppDeauthorized;
import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.Inbox;
import io.github.zoomjava.core.event.UnknownEvent;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookHttpHandler;
import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.core.event.ZoomEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTest {

  private static final Instant START = Instant.parse("2027-01-02T09:00:00Z");
  private static final String SECRET = "secret";
  private static final String STARTED = "{\"event\":\"meeting.started\",\"topic\":\"会議 😀\"}";
  private static final String ENDED = "{\"event\":\"meeting.ended\"}";

  private final VirtualTime time = VirtualTime.from(START);
  private final List<ZoomEvent> handled = new CopyOnWriteArrayList<>();
  private final List<String> ids = new CopyOnWriteArrayList<>();
  private final Queue<Runnable> queued = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private WebhookSender zoom;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    receiveAt("/zoom", receiver().executor(Runnable::run));
    receiveAt("/full", receiver().executor(queued::add).inbox(Inbox.inMemory(1)));
    server.start();
    zoom = to("/zoom");
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdown();
  }

  @Test
  void sendsAnEventThatIsTaken() {
    WebhookAttempt attempt = zoom.event(STARTED).send();

    assertThat(attempt).isEqualTo(new WebhookAttempt(START, 204, ""));
    assertThat(attempt.isTaken()).isTrue();
    assertThat(((UnknownEvent) handled.get(0)).json()).hasToString(STARTED);
  }

  @Test
  void sendsAnEventOfAModule() {
    AppDeauthorized event =
        AppDeauthorized.JSON.fromJsonTree(
            JsonParser.parseString("{\"event\":\"app_deauthorized\"}"));

    zoom.event(AppDeauthorized.JSON, event).send();

    assertThat(handled).containsExactly(event);
  }

  @Test
  void sendsTheSameAgainUnderTheSameId() {
    SignedDelivery delivery = zoom.event(STARTED);
    delivery.send();
    delivery.send();
    assertThat(handled).hasSize(1);

    delivery.id("another").send();
    assertThat(handled).as("with the same signature under another id").hasSize(1);

    zoom.event(STARTED).signedAt(START.plusSeconds(1)).send();
    assertThat(handled).hasSize(2);
    assertThat(delivery.id()).matches("[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}");
  }

  @Test
  void sendsForgeriesThatAreRefused() {
    WebhookAttempt attempt = zoom.event(STARTED).forged().send();

    assertThat(attempt.status()).isEqualTo(401);
    assertThat(attempt.isTaken()).isFalse();
    assertThat(attempt.isRepeated()).isFalse();
    assertThat(handled).isEmpty();
  }

  @Test
  void sendsWhatWasSignedAtAnotherTime() {
    SignedDelivery delivery = zoom.event(STARTED);

    assertThat(delivery.signedAt(START.minusSeconds(301)).send().status()).isEqualTo(401);
    assertThat(delivery.signedAt(START.plusSeconds(301)).send().status()).isEqualTo(401);
    assertThat(delivery.signedAt(START.minusSeconds(300)).send().status()).isEqualTo(204);
  }

  @Test
  void validatesAReceiver() {
    assertThat(zoom.validate()).isTrue();
    assertThat(zoom.challenge("plain").send().body()).contains("\"plainToken\":\"plain\"");
    assertThat(handled).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "no JSON {", "{\"plainToken\":\"x\",\"encryptedToken\":\"y\"}"})
  void validatesNoReceiverThatAnswersSomethingElse(String answer) {
    server.createContext(
        "/other",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(answer.getBytes(UTF_8));
          exchange.close();
        });

    assertThat(to("/other").validate()).isFalse();
  }

  @Test
  void validatesNoReceiverThatAnswersRightWithAnotherStatus() {
    WebhookHandler receiver = receiver().executor(Runnable::run).build();
    server.createContext(
        "/created",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          byte[] right = receiver.handle(exchange.getRequestHeaders()::getFirst, body).bytes();
          exchange.sendResponseHeaders(201, right.length);
          exchange.getResponseBody().write(right);
          exchange.close();
        });

    assertThat(to("/created").challenge("plain").send().body()).contains("encryptedToken");
    assertThat(to("/created").validate()).isFalse();
  }

  @Test
  void comesAgainOnZoomsScheduleAndGivesUpThen() {
    answerAt("/other", 503);

    List<WebhookAttempt> attempts = sendWithRetries(to("/other").event(STARTED));

    assertThat(attempts).extracting(WebhookAttempt::status).containsExactly(503, 503, 503, 503);
    assertThat(attempts)
        .extracting(attempt -> Duration.between(START, attempt.at()).toMinutes())
        .containsExactly(0L, 5L, 25L, 85L);
    assertThat(ids).hasSize(4).containsOnly(ids.get(0));
  }

  @Test
  void comesNoMoreOnceItIsTaken() {
    answerAt("/other", 500, 204);

    assertThat(sendWithRetries(to("/other").event(STARTED)))
        .extracting(WebhookAttempt::status)
        .containsExactly(500, 204);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 302, 400, 401, 404, 429, 499})
  void comesNoMoreAfterAnythingBelow500(int status) {
    answerAt("/other", status);

    List<WebhookAttempt> attempts = sendWithRetries(to("/other").event(STARTED));

    assertThat(attempts).extracting(WebhookAttempt::status).containsExactly(status);
    assertThat(attempts.get(0).isTaken()).isEqualTo(status < 300);
  }

  @Test
  void comesAgainWhenNobodyListens() {
    SignedDelivery delivery = zoom.event(STARTED);
    server.stop(0);

    assertThat(sendWithRetries(delivery))
        .extracting(WebhookAttempt::status)
        .containsExactly(-2, -2, -2, -2);
  }

  @Test
  void comesAgainWhenNoAnswerComesInTime() {
    CountDownLatch end = new CountDownLatch(1);
    server.createContext(
        "/slow",
        exchange -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });

    assertThat(sendWithRetries(to("/slow").patience(Duration.ofMillis(50)).event(STARTED)))
        .extracting(WebhookAttempt::status)
        .containsExactly(-1, -1, -1, -1);
    end.countDown();
  }

  @Test
  void comesAgainWhenTheConnectionBreaks() {
    server.createContext(
        "/broken",
        exchange -> {
          throw new IOException("broken");
        });

    assertThat(sendWithRetries(to("/broken").event(STARTED)))
        .extracting(WebhookAttempt::status)
        .containsExactly(-7, -7, -7, -7);
  }

  @Test
  void deliversOnARetryWhatTheReceiverHadNoRoomFor() {
    List<WebhookAttempt> attempts = new ArrayList<>();
    time.run(
        1,
        worker -> {
          to("/full").event(STARTED).send();
          time.schedule(Duration.ofMinutes(4), () -> queued.remove().run());
          attempts.addAll(to("/full").event(ENDED).sendWithRetries(time));
        });
    queued.remove().run();

    assertThat(attempts).extracting(WebhookAttempt::status).containsExactly(503, 204);
    assertThat(handled)
        .extracting(ZoomEvent::event)
        .containsExactly("meeting.started", "meeting.ended");
  }

  private List<WebhookAttempt> sendWithRetries(SignedDelivery delivery) {
    List<WebhookAttempt> attempts = new ArrayList<>();
    time.run(1, worker -> attempts.addAll(delivery.sendWithRetries(time)));
    return attempts;
  }

  private WebhookHandler.Builder receiver() {
    return WebhookHandler.builder(
        WebhookVerifier.builder().secretToken(SECRET).clock(time).build(),
        EventHandlers.builder().otherwise(handled::add).build());
  }

  private void receiveAt(String path, WebhookHandler.Builder receiver) {
    server.createContext(path, new WebhookHttpHandler(receiver.build()));
  }

  private void answerAt(String path, int... statuses) {
    server.createContext(
        path,
        exchange -> {
          int count = ids.size();
          ids.add(exchange.getRequestHeaders().getFirst("x-zm-request-id"));
          exchange.sendResponseHeaders(statuses[Math.min(count, statuses.length - 1)], -1);
          exchange.close();
        });
  }

  private WebhookSender to(String path) {
    return WebhookSender.to("http://127.0.0.1:" + server.getAddress().getPort() + path, SECRET)
        .clock(time);
  }
}
