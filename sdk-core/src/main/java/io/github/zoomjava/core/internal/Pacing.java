package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.LimitedCall;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.ratelimit.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * One call's dealings with the client's {@link RateLimiter}. What is no call of the API, such as a
 * download, counts against none of its limits.
 */
final class Pacing {

  private final RateLimiter limiter;
  private final LimitedCall call;
  private final Clock clock;
  private final boolean counts;

  /** The turn that is not used yet. */
  private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

  private record Held(Turn.After turn, Instant at) {}

  Pacing(ClientSettings client, Operation operation) {
    limiter = client.rateLimiter();
    clock = client.clock();
    counts = !operation.path().equals(Operation.ANYWHERE);
    call =
        new LimitedCall(
            client.limitedAs(), operation.table(), operation.category(), operation.id());
  }

  /** The call's turn; if it has waited for one, whether that still stands. */
  CompletionStage<Turn> turn() {
    if (!counts) {
      return CompletableFuture.completedFuture(Turn.After.NOW);
    }
    Instant now = clock.instant();
    Held waited = held.get();
    if (waited == null || waited.turn().delay().isZero()) {
      return limiter.nextAsync(call, now).thenApply(turn -> hold(turn, now));
    }
    return limiter
        .confirmAsync(call, waited.turn(), now)
        .thenApply(turn -> turn.equals(Turn.After.NOW) ? due(waited) : hold(turn, now));
  }

  private Turn hold(Turn turn, Instant now) {
    held.set(turn instanceof Turn.After after ? new Held(after, now.plus(after.delay())) : null);
    return turn;
  }

  /** The turn that was waited for stands; it is the one to give back if it is not used. */
  private Turn due(Held waited) {
    held.set(new Held(new Turn.After(Duration.ZERO, waited.turn().plan()), waited.at()));
    return Turn.After.NOW;
  }

  /** The call was sent, so that its turn is used. */
  void used() {
    held.set(null);
  }

  /** The call is not sent, or not now; gives the turn back if there is one. */
  void giveBack() {
    Held unused = held.getAndSet(null);
    if (unused != null && counts) {
      limiter.giveBack(call, unused.turn(), unused.at());
    }
  }

  void answered(Headers headers) {
    RateLimit limit = counts ? RateLimit.of(headers) : null;
    if (limit != null) {
      limiter.answered(call, limit, clock.instant());
    }
  }

  void refused(RateLimitException failure) {
    if (counts) {
      limiter.refused(call, failure.kind(), failure.retryAt(), clock.instant());
    }
  }

  /** Why the call is not sent. */
  RateLimitException spent(Turn.NotBefore turn) {
    ApiError error =
        new ApiError(
            call.operation(),
            0,
            null,
            "the account's budget of the day for " + call.category() + " calls is spent",
            List.of(),
            Headers.of(),
            "");
    return new RateLimitException(error, RateLimitKind.DAILY, call.category(), turn.instant());
  }
}
