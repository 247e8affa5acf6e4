package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ratelimit.LimitedCall;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.ratelimit.Turn;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A limiter whose failures touch no call. While it cannot give turns, calls are paced as those of a
 * client that was given no limiter; what it throws when it is told of answers is left aside.
 */
public final class GuardedLimiter implements RateLimiter {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  private final RateLimiter limiter;
  private final RateLimiter instead = RateLimiter.learning();
  private final AtomicBoolean told = new AtomicBoolean();

  /** Around that one. */
  public GuardedLimiter(RateLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  public Turn next(LimitedCall call, Instant now) {
    try {
      return Objects.requireNonNull(limiter.next(call, now));
    } catch (Throwable e) {
      tell(e);
      return instead.next(call, now);
    }
  }

  @Override
  public CompletionStage<Turn> nextAsync(LimitedCall call, Instant now) {
    return orElse(() -> limiter.nextAsync(call, now), () -> instead.next(call, now));
  }

  @Override
  public CompletionStage<Turn> confirmAsync(LimitedCall call, Turn.After turn, Instant now) {
    return orElse(() -> limiter.confirmAsync(call, turn, now), () -> Turn.After.NOW);
  }

  @Override
  public void giveBack(LimitedCall call, Turn.After turn, Instant at) {
    tried(() -> limiter.giveBack(call, turn, at));
  }

  @Override
  public void answered(LimitedCall call, RateLimit headers, Instant now) {
    tried(() -> limiter.answered(call, headers, now));
  }

  @Override
  public void refused(
      LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {
    tried(() -> limiter.refused(call, kind, retryAt, now));
  }

  private CompletionStage<Turn> orElse(
      Supplier<CompletionStage<Turn>> asked, Supplier<Turn> otherwise) {
    try {
      return asked
          .get()
          .handle(
              (turn, failure) -> {
                if (turn != null) {
                  return turn;
                }
                tell(failure);
                return otherwise.get();
              });
    } catch (Throwable e) {
      tell(e);
      return CompletableFuture.completedFuture(otherwise.get());
    }
  }

  private void tried(Runnable step) {
    try {
      step.run();
    } catch (Throwable e) {
      tell(e);
    }
  }

  private void tell(@Nullable Throwable failure) {
    if (told.compareAndSet(false, true)) {
      LOG.log(
          Level.WARNING,
          "The RateLimiter failed; while it does, calls are paced within this client alone: "
              + limiter.getClass().getName(),
          failure);
    }
  }
}
