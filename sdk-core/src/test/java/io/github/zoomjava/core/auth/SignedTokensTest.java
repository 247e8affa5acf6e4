package io.github.zoomjava.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.fixture.MutableClock;
import io.github.zoomjava.core.internal.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTest {

  private static final Instant NOW = Instant.ofEpochSecond(1739923528);

  private final MutableClock clock = new MutableClock(NOW);

  @Test
  void signsAsZoomVerifies() {
    JsonObject claims =
        JsonParser.parseString("{\"iss\":\"myApiKey\",\"iat\":1739923528,\"exp\":1739927128}")
            .getAsJsonObject();

    assertThat(Jwt.hs256(claims, "myApiSecret"))
        .isEqualTo(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                + "eyJpc3MiOiJteUFwaUtleSIsImlhdCI6MTczOTkyMzUyOCwiZXhwIjoxNzM5OTI3MTI4fQ."
                + "kq6TdCv5i4sprBHpfvoIxMyQXbsDHzikubPAX3Y1Slo");
  }

  @Test
  void letsUsersIntoASession() {
    VideoSdkSessionToken token =
        VideoSdkSessionToken.of("key", "s3cret")
            .host("Design review")
            .userIdentity("user-7")
            .sessionKey("session-9")
            .lifetime(Duration.ofMinutes(30))
            .clock(clock);

    assertThat(claims(token.sign()))
        .isEqualTo(
            JsonParser.parseString(
                "{\"app_key\":\"key\",\"version\":1,\"role_type\":1,\"tpc\":\"Design review\","
                    + "\"user_identity\":\"user-7\",\"session_key\":\"session-9\","
                    + "\"iat\":1739923528,\"exp\":1739925328}"));
    assertThat(token.participant("Design review").sign()).isNotEqualTo(token.host("x").sign());
    assertThat(token.toString()).doesNotContain("s3cret");
  }

  @Test
  void letsUsersIntoAMeeting() {
    MeetingSdkSignature signature =
        MeetingSdkSignature.of("key", "s3cret").participant(93201235621L).clock(clock);

    assertThat(claims(signature.sign()))
        .isEqualTo(
            JsonParser.parseString(
                "{\"appKey\":\"key\",\"sdkKey\":\"key\",\"mn\":93201235621,\"role\":0,"
                    + "\"iat\":1739923528,\"exp\":1739930728,\"tokenExp\":1739930728}"));
    assertThat(claims(signature.host(1).sign()).get("role").getAsInt()).isEqualTo(1);
    assertThat(signature.toString()).doesNotContain("s3cret");
  }

  @Test
  void asksForTheSecretWheneverItSigns() {
    AtomicReference<String> secret = new AtomicReference<>("old");
    VideoSdkSessionToken session =
        VideoSdkSessionToken.of("key", secret::get).host("Design review").clock(clock);
    MeetingSdkSignature meeting = MeetingSdkSignature.of("key", secret::get).host(1).clock(clock);
    String oldToken = session.sign();
    String oldSignature = meeting.sign();

    secret.set("new");

    assertThat(session.sign()).isNotEqualTo(oldToken);
    assertThat(meeting.sign()).isNotEqualTo(oldSignature);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT29M59S", "PT48H1S", "PT-1S"})
  void refusesALifetimeThatZoomDoesNotTake(String lifetime) {
    assertThatThrownBy(() -> VideoSdkSessionToken.of("k", "s").lifetime(Duration.parse(lifetime)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MeetingSdkSignature.of("k", "s").lifetime(Duration.parse(lifetime)))
        .hasMessageContaining("PT30M to PT48H");
  }

  @Test
  void refusesWhatZoomDoesNotTake() {
    VideoSdkSessionToken token = VideoSdkSessionToken.of("k", "s");

    assertThatThrownBy(token::sign).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> token.host("x".repeat(201))).hasMessageContaining("1 to 200");
    assertThatThrownBy(() -> token.host(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(token.host("x".repeat(200)).sign()).isNotEmpty();
    assertThatThrownBy(() -> MeetingSdkSignature.of("k", " ")).hasMessageContaining("SDK secret");
    assertThatThrownBy(() -> MeetingSdkSignature.of("k", "s").host(0))
        .hasMessageContaining("the number of the meeting");
  }

  @ParameterizedTest
  @CsvSource({"RSA, SHA256withRSA, RS256", "EC, SHA256withECDSAinP1363Format, ES256"})
  void provesAnAppByItsKey(String kind, String signature, String algorithm)
      throws GeneralSecurityException {
    KeyPair keys = keys(kind, kind.equals("EC") ? "secp256r1" : "2048");

    ClientAuthentication.Proof proof =
        ClientAuthentication.signedAssertion(keys.getPrivate(), "key-1")
            .prove("client", "https://zoom.us/oauth/token", NOW);

    String assertion = Objects.requireNonNull(proof.fields().get("client_assertion"));
    assertThat(proof.authorization()).isNull();
    assertThat(proof.fields())
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    String[] parts = assertion.split("\\.", -1);
    assertThat(json(parts[0]))
        .isEqualTo(
            JsonParser.parseString(
                "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"key-1\"}".formatted(algorithm)));
    JsonObject claims = json(parts[1]);
    assertThat(claims.remove("jti").getAsString()).hasSizeGreaterThan(20);
    assertThat(claims)
        .isEqualTo(
            JsonParser.parseString(
                "{\"iss\":\"client\",\"sub\":\"client\",\"aud\":\"https://zoom.us/oauth/token\","
                    + "\"iat\":1739923528,\"exp\":1739923588}"));
    Signature verifier = Signature.getInstance(signature);
    verifier.initVerify(keys.getPublic());
    verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"RSA, 1024", "EC, secp384r1", "Ed25519, -"})
  void refusesAKeyThatZoomDoesNotTake(String kind, String size) throws GeneralSecurityException {
    KeyPair keys = keys(kind, size);

    assertThatThrownBy(() -> ClientAuthentication.signedAssertion(keys.getPrivate(), "k"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static KeyPair keys(String kind, String size) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    if (kind.equals("EC")) {
      generator.initialize(new ECGenParameterSpec(size));
    } else if (kind.equals("RSA")) {
      generator.initialize(Integer.parseInt(size));
    }
    return generator.generateKeyPair();
  }

  private static JsonObject claims(String jwt) {
    return json(jwt.split("\\.", -1)[1]);
  }

  private static JsonObject json(String part) {
    return JsonParser.parseString(
            new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
        .getAsJsonObject();
  }
}
