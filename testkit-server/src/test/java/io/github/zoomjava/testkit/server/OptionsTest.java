package io.github.zoomjava.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot 1    | There is no option --prot.",
        "8080        | There is no option 8080.",
        "--port      | --port wants a value behind it.",
        "--port x    | --port wants a number, not x.",
        "--port 99999| The port is 99999, not 0 to 65535",
        "--plan gold | --plan is free, pro or business_plus, not gold.",
        "--seed -1   | The seed is -1, not 0 to 999999",
      })
  void refusesWhatItDoesNotKnowAndSaysWhatToDo(String line, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(line.split(" ", -1)))
        .withMessage(reason);
  }

  @Test
  void takesAllOptionsAtOnce() {
    Options options =
        Options.of(
            "--port",
            "0",
            "--everywhere",
            "--https",
            "--plan",
            "business_plus",
            "--users",
            "40",
            "--seed",
            "3",
            "--sparse",
            "--list-length",
            "5",
            "--secrets-in-header-only",
            "--forget-requests");
    try (FakeZoom fake = options.start();
        ZoomClient zoom = fake.client()) {
      assertThat(zoom.request("GET", "/users").query("page_size", "1").send().body().toString())
          .contains("\"total_records\":40");
      assertThat(fake.limitCounts().allowed()).isEqualTo(1);
      assertThat(fake.requests()).isEmpty();
    }
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(Options.of("--help").help()).isTrue();
    assertThat(Options.HELP)
        .contains("--port", "--https", "--plan", "--users", "--seed", "--sparse", "--help")
        .contains("--everywhere", "--list-length", "--forget-requests", "/fake-zoom")
        .contains("--secrets-in-header-only");
  }

  @Test
  void keepsRequestsUnlessToldOtherwise() {
    try (FakeZoom fake = Options.of().start();
        ZoomClient zoom = fake.client()) {
      zoom.request("GET", "/users").send();

      assertThat(fake.requests()).hasSize(1);
    }
  }

  @Test
  void theGreetingSaysHowToSignIn() {
    try (FakeZoom fake = Options.of().start()) {
      assertThat(Greeting.of(fake))
          .contains("ZOOM_BASE_URL=" + fake.baseUrl() + "\n")
          .contains("ZOOM_OAUTH_URL=" + fake.oauthUrl() + "\n")
          .contains("ZOOM_CLIENT_SECRET=fake-secret\n")
          .contains("FAKE_ZOOM_URL=" + fake.baseUrl().replace("/v2", "/fake-zoom") + "\n")
          .doesNotContain("ZOOM_CERTIFICATE");
    }
  }

  @Test
  void theGreetingOverHttpsNamesTheFileOfTheCertificate() throws Exception {
    try (FakeZoom fake = Options.of("--https").start()) {
      String greeting = Greeting.of(fake);
      String file = greeting.substring(greeting.indexOf("ZOOM_CERTIFICATE=") + 17).strip();

      assertThat(Files.readString(Path.of(file))).startsWith("-----BEGIN CERTIFICATE-----\nMII");
    }
  }
}
