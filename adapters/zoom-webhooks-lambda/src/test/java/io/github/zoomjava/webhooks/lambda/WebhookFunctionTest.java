package io.github.zoomjava.webhooks.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookVerifier;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.testkit.WebhookSender;
import io.github.zoomjava.testkit.webhook.WebhookReceiverContract;
import io.github.zoomjava.webhooks.lambda.FunctionUrl.Body;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the body as text, as Lambda hands JSON over. */
class WebhookFunctionTest extends WebhookReceiverContract {

  private static final String SECRET = "secret";

  private final List<ZoomEvent> handled = new CopyOnWriteArrayList<>();

  @Override
  protected Running start(WebhookHandler.Builder webhooks) throws IOException {
    FunctionUrl url = FunctionUrl.start(new ReceivingFunction(webhooks), body());
    return new Running(url.toString(), url);
  }

  Body body() {
    return Body.TEXT;
  }

  /** Lambda itself reads the whole body, of 6 MB at most; it is refused all the same. */
  @Override
  @Test
  protected void readsNoFurtherThanTheLimit() throws IOException {
    try (FunctionUrl url = FunctionUrl.start(new ReceivingFunction(webhooks()), body())) {
      WebhookSender zoom = WebhookSender.to(url.toString(), SECRET);

      assertThat(zoom.event("x".repeat(4_000_000)).send().status()).isEqualTo(413);
      assertThat(handled).isEmpty();
    }
  }

  /** Lambda calls the function once the body is there. */
  @Override
  protected void waitsForNoBodyWithoutZoomsHeaders() {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|400",
        "[]|400",
        "\"text\"|400",
        "no JSON|400",
        "{\"version\":\"2.0\"}|405",
        "{\"version\":\"2.0\",\"requestContext\":{}}|405",
        "{\"version\":\"2.0\",\"requestContext\":{\"http\":{\"method\":\"POST\"}}}|401",
        "{\"version\":\"2.0\",\"headers\":[],\"requestContext\":{\"http\":{\"method\":\"POST\"}}}|401",
        "{\"version\":\"2.0\",\"isBase64Encoded\":true,\"body\":\"*\"}|400"
      })
  void refusesWhatIsNoRequest(String event, int status) throws IOException {
    byte[] response = new ReceivingFunction(webhooks()).call(event.getBytes(UTF_8));

    assertThat(new String(response, UTF_8)).contains("\"statusCode\":" + status);
  }

  @Test
  void answersWhenTheHandlersRan() throws IOException {
    WebhookHandler.Builder webhooks = webhooks().executor(task -> {});
    try (FunctionUrl url = FunctionUrl.start(new ReceivingFunction(webhooks), body())) {
      WebhookSender zoom = WebhookSender.to(url.toString(), SECRET);

      assertThat(zoom.event("{\"event\":\"contract.held\"}").send().status()).isEqualTo(204);
      assertThat(handled).hasSize(1);
    }
  }

  @Test
  void saysThatItIsCalledWithAnotherVersion() throws IOException {
    String request = FunctionUrl.template().toString().replace("\"2.0\"", "\"1.0\"");

    assertThatThrownBy(() -> new ReceivingFunction(webhooks()).call(request.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The version of the payload is 1.0; choose 2.0 where the API is set up");
  }

  private WebhookHandler.Builder webhooks() {
    return WebhookHandler.builder(
        WebhookVerifier.of(SECRET), EventHandlers.builder().otherwise(handled::add).build());
  }
}
