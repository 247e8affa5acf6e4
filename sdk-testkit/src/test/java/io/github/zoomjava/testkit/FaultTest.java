package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ServerErrorException;
import io.github.zoomjava.core.error.UnauthorizedException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.testkit.faulty.ListThingsParams;
import io.github.zoomjava.testkit.faulty.ThingsApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each fault looks like to a client. */
class FaultTest extends FakeZoomTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final String NEW_USER =
      """
      {"action": "create", "user_info": {"email": "ada@example.com", "type": 1}}""";

  private final ZoomClient client =
      fake.clientBuilder().clock(CLOCK).readTimeout(Duration.ofMillis(500)).build();

  FaultTest() {
    fake.useClock(CLOCK);
    http.useBearer(http.newToken());
  }

  @AfterEach
  void closeClient() {
    client.close();
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(Fault.perSecondLimit(), 429, RateLimitKind.PER_SECOND, null),
        Arguments.of(Fault.limitWithForeignCode(), 429, RateLimitKind.PER_SECOND, null),
        Arguments.of(Fault.concurrencyLimit(), 429, RateLimitKind.CONCURRENCY, null),
        Arguments.of(Fault.batchSizeLimit(), 400, RateLimitKind.BATCH_SIZE, null),
        Arguments.of(Fault.dailyLimit(), 429, RateLimitKind.DAILY, "2027-01-16T00:00:00Z"),
        Arguments.of(
            Fault.dailyLimit().withoutRetryAfter(),
            429,
            RateLimitKind.DAILY,
            "2027-01-16T00:00:00Z"),
        Arguments.of(Fault.perUserLimit(), 429, RateLimitKind.PER_USER, "2027-01-16T00:00:00Z"),
        Arguments.of(
            Fault.perRegistrantLimit(), 429, RateLimitKind.PER_REGISTRANT, "2027-01-16T00:00:00Z"),
        Arguments.of(
            Fault.registrantStatusLimit(),
            429,
            RateLimitKind.PER_REGISTRANT,
            "2027-01-16T00:00:00Z"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aClientTellsTheLimitsApart(Fault fault, int status, RateLimitKind kind, String end) {
    fake.fault(fault).times(99);

    RateLimitException limit =
        catchThrowableOfType(
            RateLimitException.class, () -> client.request("GET", "/users").send());

    assertThat(limit.status()).isEqualTo(status);
    assertThat(limit.kind()).isEqualTo(kind);
    assertThat(limit.retryAt()).isEqualTo(end == null ? null : Instant.parse(end));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfRetryAfterSaysTheSame(RetryAfterForm form) {
    fake.fault(Fault.dailyLimit().retryAfter(form, Duration.ofHours(3)));

    RateLimitException limit =
        catchThrowableOfType(
            RateLimitException.class, () -> client.request("GET", "/users").send());

    assertThat(limit.retryAt()).isEqualTo("2027-01-15T13:00:00Z");
  }

  @Test
  void retryAfterComesInThreeForms() {
    assertThat(Stream.of(RetryAfterForm.values()).map(this::retryAfter))
        .containsExactly("2027-01-05T00:00:00Z", "90", "Tue, 05 Jan 2027 00:00:00 GMT");
  }

  private String retryAfter(RetryAfterForm form) {
    return form.text(Instant.parse("2027-01-04T23:58:30Z"), Duration.ofSeconds(90));
  }

  @Test
  void retryAfterCanBeLeftOut() {
    fake.fault(Fault.dailyLimit().withoutRetryAfter());

    assertThat(http.get("/users").headers().map()).doesNotContainKey("retry-after");
  }

  @Test
  void anExpiredTokenIsRenewedOnceAndNotTwice() {
    fake.fault(Fault.expiredToken());
    assertThat(client.request("GET", "/users").send().status()).isEqualTo(200);

    fake.fault(Fault.expiredToken()).times(2);
    assertThatThrownBy(() -> client.request("GET", "/users").send())
        .isInstanceOfSatisfying(
            UnauthorizedException.class, e -> assertThat(e.code()).isEqualTo(124));
  }

  @Test
  void aFailureOfZoomIsNotCarriedOutAndComesWithItsStatus() {
    fake.fault(Fault.serverError(502));

    assertThatThrownBy(() -> create())
        .isInstanceOfSatisfying(
            ServerErrorException.class, e -> assertThat(e.status()).isEqualTo(502));
    assertThat(http.get("/users/ada@example.com").statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> Fault.serverError(404)).hasMessageContaining("404");
  }

  @Test
  void aWebPageIsNoAnswer() {
    fake.fault(Fault.webPage());

    assertThatThrownBy(() -> ThingsApi.of(client).listWithResponse(new ListThingsParams()))
        .isInstanceOfSatisfying(
            ZoomDecodingException.class, e -> assertThat(e.contentType()).startsWith("text/html"));
  }

  @Test
  void halfABodyIsNoAnswer() {
    fake.fault(Fault.truncatedBody());

    assertThatThrownBy(() -> ThingsApi.of(client).listWithResponse(new ListThingsParams()))
        .isInstanceOf(ZoomDecodingException.class);
  }

  static Stream<Fault> lost() {
    return Stream.of(
        Fault.cutBeforeHeaders(), Fault.cutAfterHeaders(), Fault.slow(Duration.ofSeconds(1)));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void aRequestWhoseAnswerIsLostWasCarriedOutOnce(Fault fault) {
    fake.fault(fault).on("tiny.UsersApi.create");

    assertThatThrownBy(this::create).isInstanceOf(ZoomIoException.class);

    assertThat(fake.requests()).hasSize(1);
    assertThat(http.get("/users/ada@example.com").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("lost")
  void aReadingRequestWhoseAnswerIsLostIsRepeated(Fault fault) {
    fake.fault(fault);

    assertThat(client.request("GET", "/users").send().status()).isEqualTo(200);

    assertThat(fake.requests()).hasSize(2);
  }

  private void create() {
    client.request("POST", "/users").json(NEW_USER).send();
  }
}
