package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.SIGNED_AT;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.STARTED_SIGNATURE;
import static io.github.zoomjava.core.event.Vectors.TIMESTAMP;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static io.github.zoomjava.core.event.Vectors.headers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zoomjava.core.fixture.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

  private final MutableClock clock = new MutableClock(SIGNED_AT);
  private final WebhookVerifier verifier = builder().secretToken(SECRET).build();

  static Stream<Arguments> vectors() {
    return Stream.of(
        arguments("V1", SECRET, STARTED, 301, STARTED_SIGNATURE),
        arguments("V2", SECRET, CREATED, 162, Vectors.CREATED_SIGNATURE),
        arguments(
            "V3",
            SECRET,
            Vectors.escaped(CREATED),
            187,
            "v0=c92b205853b8530ae6392cbe83d7d9b405af1dafb2bbc487c8223ad17cdf41b5"),
        arguments(
            "V4",
            SECRET,
            "",
            0,
            "v0=6b00810af1e1edfed699f26c8ee5556d5d6ade9fd4cde3f14712303b2395e6a8"),
        arguments(
            "V5",
            SECRET,
            "{}",
            2,
            "v0=7f203297b4fdaa7d35f6494779604347bdd05519bb7b6055226ba09a2cb5c948"),
        arguments(
            "V6",
            SECRET,
            STARTED + "\n",
            302,
            "v0=7405938b2b23bdcf3071000a1a3a0b3d28944128dbaa7bbf7e88c8350c4bc476"),
        arguments(
            "V7",
            SECRET,
            Vectors.indented(STARTED),
            398,
            "v0=a7f71745088bfdc089ef42ca3c298640eb02877f2a2540993fdf644886289587"),
        arguments(
            "V8",
            "sécret-ü",
            STARTED,
            301,
            "v0=5618038e7b7a18abefc3bb8fb6638a50e1d7c6a556ba94817c6d6eb1d047291f"),
        arguments("V9", SECRET, Vectors.CHALLENGE, 110, Vectors.CHALLENGE_SIGNATURE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void takesAndMakesTheSignaturesOfZoom(
      String name, String secret, String body, int length, String signature) {
    WebhookVerifier verifier = builder().secretToken(secret).build();

    assertThat(bytes(body)).hasSize(length);
    assertThat(verifier.verify(headers(TIMESTAMP, signature), bytes(body)))
        .isEqualTo(Verdict.GENUINE);
    assertThat(verifier.sign(TIMESTAMP, bytes(body))).isEqualTo(signature);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "last digit changed, v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4bf",
    "other secret, v0=a06efee0b8808a4e1cadd1e095de1b528b70a0fedfe1cc3e1046b4f7f3697377",
    "other timestamp, v0=f86719e6da117f0c5476a410af50398bf288db6d2ba3e45934102541780bc2ec",
    "blank in timestamp, v0=8af34dab89866ef60f728015daba23b05a3e8a50ec8288be347b72f18cfcc351",
    "no prefix, ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be",
    "other version, v1=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be",
    "prefix only, v0=",
    "one digit less, v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4b",
    "one digit more, v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be0",
    "blank behind, 'v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be '"
  })
  void refusesAnotherSignature(String name, String signature) {
    assertThat(verifier.verify(headers(TIMESTAMP, signature), bytes(STARTED)))
        .isEqualTo(Verdict.WRONG_SIGNATURE);
  }

  @Test
  void refusesWhatHasNoSignature() {
    assertThat(verdict(TIMESTAMP, null)).isEqualTo(Verdict.NO_SIGNATURE);
    assertThat(verdict(TIMESTAMP, "")).isEqualTo(Verdict.NO_SIGNATURE);
  }

  @Test
  void refusesWhatHasNoTimestamp() {
    assertThat(verdict(null, STARTED_SIGNATURE)).isEqualTo(Verdict.NO_TIMESTAMP);
    assertThat(verdict("", STARTED_SIGNATURE)).isEqualTo(Verdict.NO_TIMESTAMP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 1739923528",
        "1739923528 ",
        "+1739923528",
        "-1739923528",
        "1739923528.0",
        "1.739923528e9",
        "now",
        "١٧٣٩٩٢٣٥٢٨",
        "99999999999999999999999999"
      })
  void refusesATimestampThatIsNoNumberThoughItIsSigned(String timestamp) {
    String signature = verifier.sign(timestamp, bytes(STARTED));

    assertThat(verdict(timestamp, signature)).isEqualTo(Verdict.BAD_TIMESTAMP);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, GENUINE",
    "PT5M, GENUINE",
    "PT5M0.000000001S, TOO_OLD",
    "PT85M, TOO_OLD",
    "PT-5M, GENUINE",
    "PT-5M-0.000000001S, FROM_THE_FUTURE"
  })
  void takesFiveMinutesToEitherSide(Duration age, Verdict expected) {
    clock.advance(age);

    assertThat(verdict(TIMESTAMP, STARTED_SIGNATURE)).isEqualTo(expected);
  }

  @Test
  void takesAsLongAsTheWindowIsMade() {
    WebhookVerifier wide = builder().secretToken(SECRET).window(Duration.ofMinutes(90)).build();
    clock.advance(Duration.ofMinutes(90));

    assertThat(wide.verify(headers(TIMESTAMP, STARTED_SIGNATURE), bytes(STARTED)))
        .isEqualTo(Verdict.GENUINE);
    assertThatThrownBy(() -> builder().window(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void callsWhatIsTooOldSoWhoeverSignedIt() {
    clock.advance(Duration.ofDays(1));

    assertThat(verdict(TIMESTAMP, "v0=" + "0".repeat(64))).isEqualTo(Verdict.TOO_OLD);
  }

  @Test
  void takesEitherSecretWhileOneReplacesTheOther() {
    WebhookVerifier both = builder().secretToken("new").secretToken(SECRET).build();
    String byNew = builder().secretToken("new").build().sign(TIMESTAMP, bytes(STARTED));
    String byThird = builder().secretToken("third").build().sign(TIMESTAMP, bytes(STARTED));

    assertThat(both.verify(headers(TIMESTAMP, STARTED_SIGNATURE), bytes(STARTED)))
        .isEqualTo(Verdict.GENUINE);
    assertThat(both.verify(headers(TIMESTAMP, byNew), bytes(STARTED))).isEqualTo(Verdict.GENUINE);
    assertThat(both.verify(headers(TIMESTAMP, byThird), bytes(STARTED)))
        .isEqualTo(Verdict.WRONG_SIGNATURE);
    assertThat(both.sign(TIMESTAMP, bytes(STARTED))).isEqualTo(byNew);
  }

  @Test
  void asksForSuppliedSecretsEachTime() {
    List<String> supplied = new ArrayList<>(List.of("old"));
    WebhookVerifier verifier = builder().secretTokens(() -> supplied).build();

    assertThat(verifier.verify(headers(TIMESTAMP, STARTED_SIGNATURE), bytes(STARTED)))
        .isEqualTo(Verdict.WRONG_SIGNATURE);
    supplied.set(0, SECRET);
    assertThat(verifier.verify(headers(TIMESTAMP, STARTED_SIGNATURE), bytes(STARTED)))
        .isEqualTo(Verdict.GENUINE);
    supplied.clear();
    assertThatThrownBy(() -> verifier.verify(headers(TIMESTAMP, STARTED_SIGNATURE), bytes(STARTED)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void cannotBeMadeWithoutASecret() {
    assertThatThrownBy(() -> builder().build()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WebhookVerifier.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void answersAChallenge() {
    assertThat(verifier.answerTo(Vectors.PLAIN_TOKEN)).isEqualTo(Vectors.ENCRYPTED_TOKEN);
  }

  @Test
  void signsNoDeliveryForThoseWhoCallItAChallenge() {
    assertThatThrownBy(() -> verifier.answerTo("v0:" + TIMESTAMP + ":{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsNoSecret() {
    assertThat(verifier).asString().doesNotContain(SECRET).contains("PT5M");
  }

  private WebhookVerifier.Builder builder() {
    return WebhookVerifier.builder().clock(clock);
  }

  private Verdict verdict(@Nullable String timestamp, @Nullable String signature) {
    return verifier.verify(headers(timestamp, signature), bytes(STARTED));
  }
}
