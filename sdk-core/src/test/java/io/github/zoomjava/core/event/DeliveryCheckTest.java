package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Vectors.SECRET;
import static io.github.zoomjava.core.event.Vectors.SIGNED_AT;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.STARTED_SIGNATURE;
import static io.github.zoomjava.core.event.Vectors.TIMESTAMP;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.fixture.MutableClock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryCheckTest {

  @ParameterizedTest
  @CsvSource({"sesame, true", "Sesame, false", "sesam, false", "sesame2, false", "'', false"})
  void comparesTheWholeHeader(String given, boolean passes) {
    DeliveryCheck check = DeliveryCheck.header("X-My-Key", "sesame");

    assertThat(check.passes(Map.of("x-my-key", given)::get)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "Basic em9vbTpww6RzczppdA==, true",
    "Basic em9vbTpww6RzczppdB==, false",
    "em9vbTpww6RzczppdA==, false",
    "Bearer em9vbTpww6RzczppdA==, false"
  })
  void comparesNameAndPassword(String given, boolean passes) {
    DeliveryCheck check = DeliveryCheck.basic("zoom", "päss:it");

    assertThat(check.passes(Map.of("authorization", given)::get)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer given-out, true",
    "bearer given-out, true",
    "Bearer other, false",
    "given-out, false",
    "Basic given-out, false",
    "Digest given-out, false"
  })
  void asksWhetherTheTokenWasGivenOut(String given, boolean passes) {
    DeliveryCheck check = DeliveryCheck.bearer("given-out"::equals);

    assertThat(check.passes(Map.of("authorization", given)::get)).isEqualTo(passes);
  }

  @Test
  void missesWhatIsNotThere() {
    assertThat(DeliveryCheck.header("x-my-key", "").passes(name -> null)).isFalse();
    assertThat(DeliveryCheck.basic("", "").passes(name -> null)).isFalse();
    assertThat(DeliveryCheck.bearer(token -> true).passes(name -> null)).isFalse();
  }

  @Test
  void addsToTheSignatureAndNeverReplacesIt() {
    WebhookVerifier verifier =
        WebhookVerifier.builder()
            .secretToken(SECRET)
            .clock(new MutableClock(SIGNED_AT))
            .check(DeliveryCheck.header("x-my-key", "sesame"))
            .check(DeliveryCheck.basic("zoom", "password"))
            .build();
    String basic = "Basic em9vbTpwYXNzd29yZA==";

    assertThat(verdict(verifier, STARTED_SIGNATURE, "sesame", basic)).isEqualTo(Verdict.GENUINE);
    assertThat(verdict(verifier, STARTED_SIGNATURE, "other", basic))
        .isEqualTo(Verdict.CHECK_FAILED);
    assertThat(verdict(verifier, STARTED_SIGNATURE, "sesame", "Basic x"))
        .isEqualTo(Verdict.CHECK_FAILED);
    assertThat(verdict(verifier, "v0=00", "sesame", basic)).isEqualTo(Verdict.WRONG_SIGNATURE);
  }

  private static Verdict verdict(
      WebhookVerifier verifier, String signature, String key, String authorization) {
    Map<String, String> headers =
        Map.of(
            "x-zm-request-timestamp",
            TIMESTAMP,
            "x-zm-signature",
            signature,
            "x-my-key",
            key,
            "authorization",
            authorization);
    return verifier.verify(headers::get, bytes(STARTED));
  }
}
