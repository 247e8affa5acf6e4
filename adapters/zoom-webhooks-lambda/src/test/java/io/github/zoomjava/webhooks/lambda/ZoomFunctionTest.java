package io.github.zoomjava.webhooks.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.SignedDelivery;
import io.github.zoomjava.testkit.WebhookSender;
import io.github.zoomjava.webhooks.lambda.FunctionUrl.Body;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The function of README.md in Amazon's runtime, whose native parts are for Linux. */
@EnabledOnOs(OS.LINUX)
class ZoomFunctionTest {

  private static final String SECRET = "secret";

  @Test
  void receivesInTheRuntimeOfLambda(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("log");
    try (LambdaRuntime runtime = LambdaRuntime.start(ZoomFunction.class, SECRET, log);
        FunctionUrl url = FunctionUrl.start(runtime, Body.TEXT)) {
      WebhookSender zoom =
          WebhookSender.to(url.toString(), SECRET).patience(Duration.ofSeconds(60));
      SignedDelivery delivery = zoom.event("{\"event\":\"some.event\",\"topic\":\"会議 😀\"}");

      assertThat(zoom.validate()).isTrue();
      assertThat(delivery.send().status()).isEqualTo(204);
      assertThat(delivery.forged().send().status()).isEqualTo(401);
      assertThat(log).content().contains("some.event");
    }
  }
}
