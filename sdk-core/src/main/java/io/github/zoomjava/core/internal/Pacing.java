package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.LimitedCall;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.ratelimit.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** One call's dealings with the client's {@link RateLimiter}. */
final class Pacing {

  private final RateLimiter limiter;
  private final LimitedCall call;
  private final Clock clock;
  private Turn.@Nullable After waitedFor;

  Pacing(ClientSettings client, Operation operation) {
    limiter = client.rateLimiter();
    clock = client.clock();
    call =
        new LimitedCall(client.account(), operation.table(), operation.category(), operation.id());
  }

  /** The call's turn; if it has waited for one, whether that still stands. */
  Turn turn() {
    Instant now = clock.instant();
    Turn.After waited = waitedFor;
    Turn turn = waited == null ? limiter.next(call, now) : limiter.confirm(call, waited, now);
    waitedFor = turn instanceof Turn.After after && !after.delay().isZero() ? after : null;
    return turn;
  }

  void answered(Headers headers) {
    RateLimit limit = RateLimit.of(headers);
    if (limit != null) {
      limiter.answered(call, limit, clock.instant());
    }
  }

  void refused(RateLimitException failure) {
    limiter.refused(call, failure.kind(), failure.retryAt(), clock.instant());
  }

  /** Why the call is not sent. */
  RateLimitException spent(Turn.NotBefore turn) {
    ApiError error =
        new ApiError(
            call.operation(),
            429,
            null,
            "not sent, as the account's budget of the day for "
                + call.category()
                + " calls is spent",
            List.of(),
            Headers.of(),
            "");
    return new RateLimitException(error, RateLimitKind.DAILY, call.category(), turn.instant());
  }
}
