package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.CallListener;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<Integer> PASSING_FAILURES = Set.of(408, 502, 503, 504);

  /** After these Zoom may have done what was asked; after the others it has not. */
  private static final Set<Integer> OUTCOME_UNKNOWN = Set.of(500, 502, 504);

  private static final int INVALID_TOKEN = 124;
  private static final String NOT_RECEIVED = "Zoom has not received this.";

  private final Request template;
  private final Operation operation;
  private final BodyReader<T> reader;
  private final ClientSettings client;
  private final RetryPolicy policy;
  private final Backoff backoff;
  private final CallReport report;
  private final Pacing pacing;
  private final TimeLimits limits;

  private Request current;
  private @Nullable Request redirected;
  private volatile Wire wire = new Wire();
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
    this.report = new CallReport(client, operation);
    this.pacing = new Pacing(client, operation);
    this.limits = new TimeLimits(client);
  }

  /** Tells that the call begins; {@link #finished} follows, whatever happens between. */
  void started() {
    report.started();
  }

  /** Tells that the call is over, by that failure if there is one. The first time counts. */
  void finished(@Nullable RuntimeException failure) {
    giveBackUnlessSent();
    report.finished(failure);
  }

  TimeLimits limits() {
    return limits;
  }

  /** Returns the step to take first, and after each wait: send, or wait for the call's turn. */
  CompletionStage<Step<T>> goOn() {
    return client.open().isClosed()
        ? CompletableFuture.completedFuture(new Step.Failed<>(closed()))
        : pacing.turn().thenApply(this::withTurn);
  }

  private Step<T> withTurn(Turn turn) {
    if (turn instanceof Turn.NotBefore spent) {
      return new Step.Failed<>(pacing.spent(spent));
    }
    Duration delay = ((Turn.After) turn).delay();
    return delay.isZero() ? new Step.Send<>() : waited(delay, null);
  }

  /** A wait, or the failure if the call would be over before its end. */
  private Step<T> waited(Duration delay, @Nullable RuntimeException failure) {
    if (delay.compareTo(limits.left()) > 0) {
      return new Step.Failed<>(failure == null ? timedOut(null) : failure);
    }
    report.waits(delay);
    return new Step.Wait<>(delay);
  }

  /** Why the call ends when its client is closed. */
  IllegalStateException closed() {
    return OpenCalls.failure(operation.id());
  }

  /** Why the call ends when its call timeout is over. */
  ZoomIoException timedOut(@Nullable Throwable cause) {
    return new ZoomIoException(
        operation.id()
            + ": the call timeout of "
            + client.callTimeout()
            + " is over. Give the call more time, or fewer callers to wait for; "
            + (wire.isConnected() ? unknownOutcome() : NOT_RECEIVED),
        cause);
  }

  /** Gives back the turn of a call that will not be sent by it. */
  void giveBackUnlessSent() {
    if (wire.isConnected()) {
      pacing.used();
    } else {
      pacing.giveBack();
    }
  }

  /** The next attempt, to be executed or enqueued once. */
  Call call(AccessToken token) {
    // The wait for the first turn may be long, and is no part of the deadline.
    limits.beginAttempts();
    Request request = request(token);
    OkHttpClient http =
        redirected == null
            ? client.http()
            : Redirects.client(client.http(), template.url(), request.url());
    Call call = http.newCall(request);
    limits.bound(call, isFileOnItsWay());
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
    sentWith = token;
    wire = new Wire();
    return request.tag(Wire.class, wire).tag(CallListener.Call.class, report.call()).build();
  }

  /** Judges an answer, and closes it unless it is handed on as a file. */
  Step<T> answered(Response response) {
    boolean handedOn = false;
    pacing.used();
    try {
      pacing.answered(response.headers());
      if (response.isSuccessful()) {
        Step<T> done = new Step.Done<>(new Answers(operation, client).read(response, reader));
        handedOn = reader == BodyReader.FILE;
        client.retryBudget().succeeded(attempts - 1);
        report.answered(response);
        return done;
      }
      Request target = Redirects.follow(template.url(), current, response, operation);
      if (target != null && redirects < Redirects.MOST) {
        redirects++;
        redirected = target;
        return new Step.Elsewhere<>();
      }
      ApiError error = Masking.of(ErrorBodies.read(operation, response), sentWith.value());
      report.answered(response);
      return refused(error);
    } catch (IOException e) {
      return broke(e);
    } catch (ZoomApiException e) {
      report.answered(response);
      return new Step.Failed<>(ZoomApiException.of(Masking.of(e.error(), sentWith.value())));
    } catch (Throwable e) {
      report.answered(response);
      return new Step.Failed<>(Failures.unchecked(e));
    } finally {
      if (!handedOn) {
        response.close();
      }
    }
  }

  /** Judges a connection that broke. */
  Step<T> broke(IOException e) {
    report.broke();
    giveBackUnlessSent();
    wire.forgetIdleConnections(client.http());
    boolean unprocessed = wire.isUnprocessed(e);
    ConnectionProblem problem = ConnectionProblem.of(e);
    ZoomIoException failure =
        new ZoomIoException(
            operation.id()
                + (limits.isOver() ? ": the deadline is over: " : ": the connection failed: ")
                + e
                + ". "
                + problem.remedy()
                + "; "
                + (unprocessed ? NOT_RECEIVED : unknownOutcome()),
            e);
    boolean permanent = problem.isPermanent() || Thread.currentThread().isInterrupted();
    if (permanent || !(isRepeatable() || unprocessed)) {
      return new Step.Failed<>(failure);
    }
    outcomeUnknown |= !unprocessed;
    return againAfter(backoff.afterFailure(attempts), failure);
  }

  /** Returns the words about a request that may have arrived. */
  private String unknownOutcome() {
    return READING.contains(template.method())
        ? "it only reads, so that calling again does no harm."
        : "Zoom may or may not have carried this out.";
  }

  private Step<T> refused(ApiError error) {
    int status = error.status();
    if (RateLimits.isBehind(error)) {
      return limited(error);
    }
    if (isDoneByAnEarlierAttempt(status)) {
      return new Step.Done<>(Answers.nothing(error, reader));
    }
    ZoomApiException failure = ZoomApiException.of(error);
    if (isTokenRefused(error) && !tokenReplaced && !isBodySpent()) {
      // A 401 is decided before anything is carried out, so that even a POST can be sent again.
      tokenReplaced = true;
      redirected = null;
      return new Step.OtherToken<>(failure);
    }
    if (tokenReplaced && isTokenRefused(error)) {
      client.tokens().refusedAsWell(sentWith);
    }
    boolean passing = PASSING_FAILURES.contains(status) && isRepeatable();
    if (status == 500 && REPEATABLE.contains(template.method()) && !serverFailed) {
      serverFailed = true;
      passing = true;
    }
    if (!passing) {
      return new Step.Failed<>(failure);
    }
    outcomeUnknown |= OUTCOME_UNKNOWN.contains(status);
    return afterFailure(error, failure);
  }

  /** Also by the code alone, as some products say it with 400; a file has refusals of its own. */
  private boolean isTokenRefused(ApiError error) {
    boolean byCode = Integer.valueOf(INVALID_TOKEN).equals(error.code());
    boolean isFile = operation.path().equals(Operation.ANYWHERE);
    return ((error.status() == 401 && !isFile)
            || (byCode && (error.status() == 400 || error.status() == 401)))
        && client.hosts().mayCarryToken(current.url(), sentWith);
  }

  /** Returns whether the body can be written once only, and was. */
  private boolean isBodySpent() {
    return template.body() != null && template.body().isOneShot() && wire.isBodyBegun();
  }

  /** A thing that is gone may have gone by our own first attempt, of which we have not heard. */
  private boolean isDoneByAnEarlierAttempt(int status) {
    return status == 404
        && outcomeUnknown
        && template.method().equals("DELETE")
        && (reader == BodyReader.NOTHING || reader == BodyReader.JSON_IF_ANY);
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
    boolean late = wait.compareTo(limits.leftForAttempts()) > 0;
    if (attempts >= policy.attempts() || late || isBodySpent() || isOverBudget(failure)) {
      return new Step.Failed<>(failure);
    }
    attempts++;
    redirects = 0;
    redirected = null;
    wire = new Wire();
    // The turn is taken afterwards: one that is not used at its time would be missed by others.
    return waited(wait, failure);
  }

  /**
   * A failure costs a retry of the client's budget. A limit that is waited out does not; nor does
   * the first connection that breaks, as all pooled ones may have been closed while they were idle.
   */
  private boolean isOverBudget(RuntimeException failure) {
    boolean firstBreak = failure instanceof ZoomIoException && wire.isConnected() && attempts == 1;
    boolean free = firstBreak || failure instanceof RateLimitException;
    return !free && !client.retryBudget().take();
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
}
