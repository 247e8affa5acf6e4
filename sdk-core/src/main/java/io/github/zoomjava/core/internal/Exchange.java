package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
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
  private final Instant begun;

  private Request current;
  private @Nullable OnceOnlyBody onceOnly;
  private int attempts = 1;
  private int redirects;
  private boolean serverFailed;
  private boolean tokenReplaced;

  Exchange(Request request, BodyReader<T> reader, ClientSettings client) {
    this.operation = Operation.of(request);
    this.template = client.hosts().placed(QueryValues.applied(request), operation);
    this.current = template;
    this.reader = reader;
    this.client = client;
    this.policy = client.retryPolicy();
    this.backoff = new Backoff(policy, client.random());
    this.begun = client.clock().instant();
  }

  /** The request of the next attempt. */
  Request request(String token) {
    Request.Builder request = current.newBuilder().header("User-Agent", USER_AGENT);
    if (current.header("Accept") == null) {
      request.header("Accept", reader == BodyReader.FILE ? "*/*" : "application/json");
    }
    if (client.hosts().mayCarryToken(current.url())) {
      request.header("Authorization", "Bearer " + token);
    }
    onceOnly = null;
    if (current.body() != null && !isRepeatable()) {
      onceOnly = new OnceOnlyBody(current.body());
      request.method(current.method(), onceOnly);
    }
    return request.build();
  }

  /** Judges an answer, and closes it unless it is handed on as a file. */
  Step<T> answered(Response response) {
    boolean handedOn = false;
    try {
      if (response.isSuccessful()) {
        Step<T> done =
            new Step.Done<>(new Answers(operation, client.driftListener()).read(response, reader));
        handedOn = reader == BodyReader.FILE;
        return done;
      }
      Request redirected = Redirects.follow(current, response, operation);
      if (redirected != null && redirects < Redirects.MOST) {
        redirects++;
        current = redirected;
        return new Step.Elsewhere<>();
      }
      return refused(ErrorBodies.read(operation, response));
    } catch (IOException e) {
      return broke(e);
    } catch (RuntimeException e) {
      return new Step.Failed<>(e);
    } finally {
      if (!handedOn) {
        response.close();
      }
    }
  }

  /** Judges a connection that broke. */
  Step<T> broke(IOException e) {
    ZoomIoException failure =
        new ZoomIoException(
            operation.id()
                + ": the connection failed: "
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
    return againAfter(backoff.afterFailure(attempts), failure);
  }

  private Step<T> refused(ApiError error) {
    int status = error.status();
    if (status == 429) {
      return limited(error);
    }
    ZoomApiException failure = ZoomApiException.of(error);
    if (status == 401 && !tokenReplaced && client.hosts().mayCarryToken(current.url())) {
      // A 401 is decided before anything is carried out, so that even a POST can be sent again.
      tokenReplaced = true;
      current = template;
      return new Step.OtherToken<>(failure);
    }
    boolean passing = PASSING_FAILURES.contains(status) && isRepeatable();
    if (status == 500 && REPEATABLE.contains(template.method()) && !serverFailed) {
      serverFailed = true;
      passing = true;
    }
    return passing ? afterFailure(error, failure) : new Step.Failed<>(failure);
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
    RateLimitException failure = RateLimits.exception(error, now);
    if (failure.kind().isDaily()) {
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
    current = template;
    return new Step.Again<>(wait);
  }

  private boolean isRepeatable() {
    return policy.repeatPostAndPatch() || REPEATABLE.contains(template.method());
  }

  private boolean mayHaveBeenSent() {
    return onceOnly == null || onceOnly.mayHaveBeenSent();
  }
}
