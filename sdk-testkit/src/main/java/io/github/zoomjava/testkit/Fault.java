package io.github.zoomjava.testkit;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.Delivery;
import io.github.zoomjava.testkit.internal.answer.RateLimits;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.fault.Drift;
import io.github.zoomjava.testkit.internal.fault.Trouble;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Something that goes wrong with a request that is all right; {@link FakeZoom#fault} lets it
 * happen.
 *
 * <p>Limits, errors and the web page come in place of the operation, which is not carried out. The
 * others change the answer of an operation that is carried out.
 */
public final class Fault {
  private static final int PER_DAY = 30_000;
  private static final String RETRY_AFTER = "Retry-After";

  private final Trouble trouble;

  private Fault(Trouble trouble) {
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }

  /** Status 429: too many requests in this second or minute. */
  public static Fault perSecondLimit() {
    return new Fault((operation, now, unused) -> RateLimits.perSecond(operation.rateLimit()));
  }

  /** Status 429: the budget of the day is spent, until midnight UTC as the answer says. */
  public static Fault dailyLimit() {
    return new Fault(
        (operation, now, unused) -> RateLimits.daily(operation.rateLimit(), PER_DAY, now));
  }

  /** Status 429: enough changes to the meetings of one host for today. No header says so. */
  public static Fault perUserLimit() {
    return instead(RateLimits.perUser());
  }

  /** Status 429: this registrant was added often enough for today. */
  public static Fault perRegistrantLimit() {
    return instead(RateLimits.perRegistrant());
  }

  /** Status 429: the status of this registrant was changed often enough for today. */
  public static Fault registrantStatusLimit() {
    return instead(RateLimits.registrantStatus());
  }

  /** Status 429: other requests are at work on the same thing. */
  public static Fault concurrencyLimit() {
    return instead(RateLimits.concurrent());
  }

  /** Status 400 with the code 429: the request holds too much. */
  public static Fault batchSizeLimit() {
    return instead(RateLimits.batchSize());
  }

  /** The per-second limit, whose body has the code 200 in place of 429. */
  public static Fault limitWithForeignCode() {
    return new Fault((operation, now, unused) -> RateLimits.withForeignCode(operation.rateLimit()));
  }

  /** Status 401 with the code 124, as for an access token that is over. */
  public static Fault expiredToken() {
    return instead(ZoomErrors.invalidToken());
  }

  /** A failure of Zoom's with this status, 500 to 599. */
  public static Fault serverError(int status) {
    if (status < 500 || status > 599) {
      throw new IllegalArgumentException(
          "A server error has a status of 500 to 599, not " + status);
    }
    return instead(ZoomErrors.error(status, status, "The fake account was told to fail."));
  }

  /** Status 200 with a web page in place of JSON, as proxies and wrong hosts send it. */
  public static Fault webPage() {
    String page = "<!DOCTYPE html><html><body>Sign in</body></html>";
    return instead(new Answer(200, Map.of("Content-Type", "text/html"), page));
  }

  /** The answer comes after so much real time. */
  public static Fault slow(Duration delay) {
    return afterwards(answer -> answer.with(new Delivery(delay, Delivery.Cut.NOWHERE)));
  }

  /** The connection breaks before the client has heard anything. */
  public static Fault cutBeforeHeaders() {
    return cut(Delivery.Cut.BEFORE_HEADERS);
  }

  /** The connection breaks after status and headers; the status is 200. */
  public static Fault cutAfterHeaders() {
    return cut(Delivery.Cut.AFTER_HEADERS);
  }

  /** The first half of the body in place of all of it, over a connection that holds. */
  public static Fault truncatedBody() {
    return afterwards(
        answer ->
            new Answer(
                answer.status(),
                answer.headers(),
                answer.body().substring(0, answer.body().length() / 2)));
  }

  /** In place of every enum value of the answer, one that the document does not know. */
  public static Fault unknownEnumValues() {
    return new Fault(Drift.UNKNOWN_ENUM_VALUE);
  }

  /** In every object of the answer one property more than the document knows. */
  public static Fault extraProperties() {
    return new Fault(Drift.EXTRA_PROPERTY);
  }

  /** In place of every number and boolean of the answer a text that says the same. */
  public static Fault changedTypes() {
    return new Fault(Drift.CHANGED_TYPE);
  }

  /** In place of every text, number and boolean null, unless the document allows null there. */
  public static Fault unexpectedNulls() {
    return new Fault(Drift.UNEXPECTED_NULL);
  }

  /** This fault, whose answer asks the client to come back after so much time. */
  public Fault retryAfter(RetryAfterForm form, Duration wait) {
    return new Fault(
        (operation, now, ordinary) ->
            trouble
                .answer(operation, now, ordinary)
                .with(Map.of(RETRY_AFTER, form.text(now, wait))));
  }

  /** This fault, whose answer does not say when to come back. */
  public Fault withoutRetryAfter() {
    return new Fault(
        (operation, now, ordinary) ->
            trouble.answer(operation, now, ordinary).without(RETRY_AFTER));
  }

  private static Fault instead(Answer answer) {
    return new Fault((operation, now, unused) -> answer);
  }

  private static Fault afterwards(UnaryOperator<Answer> change) {
    return new Fault((operation, now, ordinary) -> change.apply(ordinary.get()));
  }

  private static Fault cut(Delivery.Cut where) {
    return afterwards(answer -> answer.with(new Delivery(Duration.ZERO, where)));
  }
}
