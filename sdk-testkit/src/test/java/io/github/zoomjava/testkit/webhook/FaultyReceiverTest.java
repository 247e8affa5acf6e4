package io.github.zoomjava.testkit.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract notices what receivers get wrong. */
class FaultyReceiverTest {

  private interface Fault {
    WebhookResponse handle(
        WebhookHandler webhooks, Function<String, @Nullable String> header, byte[] body);
  }

  private static final Fault DECODES =
      (webhooks, header, body) ->
          webhooks.handle(header, new String(body, ISO_8859_1).getBytes(UTF_8));

  private static final Fault FORGETS_THE_ID =
      (webhooks, header, body) ->
          webhooks.handle(name -> name.equals("x-zm-request-id") ? null : header.apply(name), body);

  private static final Fault FORGETS_THE_BODY =
      (webhooks, header, body) -> {
        WebhookResponse response = webhooks.handle(header, body);
        return new WebhookResponse(response.status(), response.contentType(), "");
      };

  private static final Fault NEVER_REFUSES =
      (webhooks, header, body) -> {
        webhooks.handle(header, body);
        return new WebhookResponse(204, null, "");
      };

  @Test
  void seesThatABodyIsDecoded() {
    Contract contract = new Contract(DECODES);
    assertFails(contract, contract::takesTextInAllScripts);
  }

  @Test
  void seesThatAHeaderIsMissing() {
    Contract contract = new Contract(FORGETS_THE_ID);
    assertFails(contract, contract::takesADuplicateAndHandlesItOnce);
  }

  @Test
  void seesThatTheAnswerIsMissing() {
    Contract contract = new Contract(FORGETS_THE_BODY);
    assertFails(contract, contract::isValidated);
  }

  @Test
  void seesThatAStatusIsWrong() {
    Contract contract = new Contract(NEVER_REFUSES);
    assertFails(contract, contract::refusesForgeries);
    assertFails(contract, contract::refusesWhatIsEmpty);
    assertFails(contract, contract::refusesOtherMethods);
    assertFails(contract, contract::takesWhatIsNoLargerThanTheLimit);
  }

  private static void assertFails(Contract contract, ThrowingCallable test) {
    assertThatThrownBy(
            () -> {
              contract.startReceiver();
              try {
                test.call();
              } finally {
                contract.stopReceiver();
              }
            })
        .isInstanceOf(AssertionError.class);
  }

  private static final class Contract extends WebhookReceiverContract {

    private final Fault fault;

    Contract(Fault fault) {
      this.fault = fault;
    }

    @Override
    protected Running start(WebhookHandler.Builder builder) throws IOException {
      WebhookHandler webhooks = builder.build();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> answer(webhooks, exchange));
      server.start();
      return new Running(
          "http://127.0.0.1:" + server.getAddress().getPort() + "/", () -> server.stop(0));
    }

    private void answer(WebhookHandler webhooks, HttpExchange exchange) throws IOException {
      try (exchange) {
        byte[] body = exchange.getRequestBody().readAllBytes();
        WebhookResponse response =
            fault.handle(webhooks, exchange.getRequestHeaders()::getFirst, body);
        byte[] bytes = response.bytes();
        if (response.contentType() != null) {
          exchange.getResponseHeaders().set("Content-Type", response.contentType());
        }
        exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
          exchange.getResponseBody().write(bytes);
        }
      }
    }
  }
}
