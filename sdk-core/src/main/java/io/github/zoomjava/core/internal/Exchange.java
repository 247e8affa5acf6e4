package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.Turn;
import io.github.zoomjava.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One call from its first attempt to its end. It makes the requests and judges the answers; sending
 * and waiting is up to {@link BlockingSender} and {@link AsyncSender}, which so behave alike.
 */
final class Exchange<T> {

  static final String USER_AGENT = "zoom-java-sdk/" + SdkVersion.VALUE;

  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "PUT", "DELETE");
  private static final Set<Integer> PASSING_FAILURES = Set.of(408, 502, 503, 504);

  private final Request template;
  private final Operation operation;
  private final BodyReader<T> reader;
  private final ClientSettings client;
  private final RetryPolicy policy;
  private final Backoff backoff;
  private final CallReport report;
  private final Pacing pacing;

  private Instant begun;
  private boolean sending;
  private Request current;
  private @Nullable Request redirected;
  private @Nullable OnceOnlyBody onceOnly;
  private int attempts = 1;
  private int redirects;
  private boolean serverFailed;
  private boolean tokenReplaced;
  private boolean outcomeUnknown;
  private AccessToken sentWith = AccessToken.NONE;

  Exchange(Request request, BodyReader<T> reader, ClientSettings client) {
    this.operation = Operation.of(request);
    this.template = QueryValues.applied(request);
    this.current = template;
    this.reader = reader;
    this.client = client;
    this.policy = client.retryPolicy();
    this.backoff = new Backoff(policy, client.random());
    this.begun = client.clock().instant();
    this.report = new CallReport(client, operation, begun);
    this.pacing = new Pacing(client, operation);
  }

  CallReport report() {
    return report;
  }

  /** What to do first, and after each wait: send, or wait for the call's turn. */
  Step<T> goOn() {
    Turn turn = pacing.turn();
    if (turn instanceof Turn.NotBefore spent) {
      return new Step.Failed<>(pacing.spent(spent));
    }
    Duration delay = ((Turn.After) turn).delay();
    if (delay.isZero()) {
      return new Step.Send<>();
    }
    report.waits(delay);
    return new Step.Wait<>(delay);
  }

  /** The next attempt, to be executed or enqueued once. */
  Call call(AccessToken token) {
    if (!sending) {
      // The wait for the first turn may be long, and is no part of the deadline.
      begun = client.clock().instant();
      sending = true;
    }
    Request request = request(token);
    OkHttpClient http =
        redirected == null
            ? client.http()
            : Redirects.client(client.http(), template.url(), request.url());
    Call call = http.newCall(request);
    if (!isFileOnItsWay()) {
      Duration left = Duration.between(client.clock().instant(), begun.plus(policy.deadline()));
      // Zero would mean for ever.
      call.timeout().timeout(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    }
    report.sending();
    return call;
  }

  private Request request(AccessToken token) {
    current = redirected == null ? client.hosts().placed(template, operation, token) : redirected;
    Request.Builder request = current.newBuilder().header("User-Agent", USER_AGENT);
    if (current.header("Accept") == null) {
      request.header("Accept", accepted());
    }
    if (client.hosts().mayCarryToken(current.url(), token)) {
      request.header("Authorization", "Bearer " + token.value());
    }
    onceOnly = null;
    if (current.body() != null && !isRepeatable()) {
      onceOnly = new OnceOnlyBody(current.body());
      request.method(current.method(), onceOnly);
    }
    sentWith = token;
    return request.build();
  }

  /** Judges an answer, and closes it unless it is handed on as a file. */
  Step<T> answered(Response response) {
    boolean handedOn = false;
    try {
      pacing.answered(response.headers());
      if (response.isSuccessful()) {
        Step<T> done =
            new Step.Done<>(new Answers(operation, client.driftListener()).read(response, reader));
        handedOn = reader == BodyReader.FILE;
        report.answered(response);
        return done;
      }
      Request target = Redirects.follow(template.url(), current, response, operation);
      if (target != null && redirects < Redirects.MOST) {
        redirects++;
        redirected = target;
        return new Step.Elsewhere<>();
      }
      ApiError error = ErrorBodies.read(operation, response);
      report.answered(response);
      return refused(error);
    } catch (IOException e) {
      return broke(e);
    } catch (RuntimeException e) {
      report.answered(response);
      return new Step.Failed<>(e);
    } finally {
      if (!handedOn) {
        response.close();
      }
    }
  }

  /** Judges a connection that broke. */
  Step<T> broke(IOException e) {
    report.broke();
    ZoomIoException failure =
        new ZoomIoException(
            operation.id()
                + (isOver() ? ": the deadline is over: " : ": the connection failed: ")
                + e
                + ". Check the network; "
                + (mayHaveBeenSent()
                    ? "Zoom may or may not have carried this out."
                    : "Zoom has not received this."),
            e);
    boolean permanent =
        e instanceof SSLHandshakeException
            || e instanceof SSLPeerUnverifiedException
            || Thread.currentThread().isInterrupted();
    if (permanent || !(isRepeatable() || !mayHaveBeenSent())) {
      return new Step.Failed<>(failure);
    }
    outcomeUnknown |= mayHaveBeenSent();
    return againAfter(backoff.afterFailure(attempts), failure);
  }

  private Step<T> refused(ApiError error) {
    int status = error.status();
    if (RateLimits.isBehind(error)) {
      return limited(error);
    }
    if (isDoneByAnEarlierAttempt(status)) {
      return new Step.Done<>(Answers.nothing(error));
    }
    ZoomApiException failure = ZoomApiException.of(error);
    if (status == 401 && !tokenReplaced && client.hosts().mayCarryToken(current.url(), sentWith)) {
      // A 401 is decided before anything is carried out, so that even a POST can be sent again.
      tokenReplaced = true;
      redirected = null;
      return new Step.OtherToken<>(failure);
    }
    boolean passing = PASSING_FAILURES.contains(status) && isRepeatable();
    if (status == 500 && REPEATABLE.contains(template.method()) && !serverFailed) {
      serverFailed = true;
      passing = true;
    }
    if (!passing) {
      return new Step.Failed<>(failure);
    }
    outcomeUnknown = true;
    return afterFailure(error, failure);
  }

  /** What is gone may have gone by our own first attempt, of which we have not heard. */
  private boolean isDoneByAnEarlierAttempt(int status) {
    return status == 404
        && outcomeUnknown
        && template.method().equals("DELETE")
        && reader == BodyReader.NOTHING;
  }

  private Step<T> afterFailure(ApiError error, ZoomApiException failure) {
    Instant now = client.clock().instant();
    Duration wait = backoff.afterFailure(attempts);
    Instant asked = RetryAfter.of(error.headers(), now);
    return asked != null && asked.isAfter(now.plus(wait))
        ? againAt(asked, now, failure)
        : againAfter(wait, failure);
  }

  private Step<T> limited(ApiError error) {
    Instant now = client.clock().instant();
    RateLimitException failure = RateLimits.exception(error, operation.category(), now);
    pacing.refused(failure);
    if (failure.kind().isDaily() || failure.kind() == RateLimitKind.BATCH_SIZE) {
      return new Step.Failed<>(failure);
    }
    Instant asked = failure.retryAt();
    return asked != null && asked.isAfter(now)
        ? againAt(asked, now, failure)
        : againAfter(backoff.afterLimit(attempts), failure);
  }

  private Step<T> againAt(Instant asked, Instant now, RuntimeException failure) {
    Duration wait = Duration.between(now, asked);
    return wait.compareTo(policy.longestWait()) > 0
        ? new Step.Failed<>(failure)
        : againAfter(backoff.afterAsked(wait), failure);
  }

  private Step<T> againAfter(Duration wait, RuntimeException failure) {
    Instant next = client.clock().instant().plus(wait);
    if (attempts >= policy.attempts() || next.isAfter(begun.plus(policy.deadline()))) {
      return new Step.Failed<>(failure);
    }
    attempts++;
    redirects = 0;
    redirected = null;
    report.waits(wait);
    // The turn is taken afterwards: one that is not used at its time would be missed by others.
    return new Step.Wait<>(wait);
  }

  private String accepted() {
    if (reader == BodyReader.FILE) {
      return "*/*";
    }
    return operation.path().startsWith("/scim2/") ? "application/scim+json" : "application/json";
  }

  private boolean isRepeatable() {
    return policy.repeatPostAndPatch()
        || REPEATABLE.contains(template.method())
        || (template.body() instanceof MultipartForm form && form.isRepeatable());
  }

  /** Files take as long as they take; the timeouts for a silent connection bound them. */
  private boolean isFileOnItsWay() {
    return reader == BodyReader.FILE || template.body() instanceof MultipartForm;
  }

  private boolean isOver() {
    return client.clock().instant().isAfter(begun.plus(policy.deadline()));
  }

  private boolean mayHaveBeenSent() {
    return onceOnly == null || onceOnly.mayHaveBeenSent();
  }
}
