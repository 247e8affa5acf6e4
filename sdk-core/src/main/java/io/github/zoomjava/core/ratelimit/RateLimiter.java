package io.github.zoomjava.core.ratelimit;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Says when calls may be sent, so that Zoom need not refuse them. Asked before each attempt of each
 * call, sync and async alike; told what the answers say about limits.
 *
 * <p>Zoom counts per account, not per process. Implement this over a store that processes share to
 * pace them together.
 *
 * <p>Implementations are thread-safe, and answer at once: the waiting is done by the caller. What
 * they throw touches no call: it is logged once, and while a limiter cannot decide, calls are paced
 * as by {@link #learning}, within the client.
 */
public interface RateLimiter {

  /**
   * Gives the call its turn. Turns are given out in the order they are asked for.
   *
   * @param now the time by the client's clock, as in the other methods
   */
  Turn next(LimitedCall call, Instant now);

  /**
   * Says whether a turn that was waited for still stands: Zoom may have refused other calls
   * meanwhile. By default it does.
   *
   * @return the call's turn now, which is another one if it has to wait on
   */
  default Turn confirm(LimitedCall call, Turn.After turn, Instant now) {
    return Turn.After.NOW;
  }

  /**
   * As {@link #next}, for those who have to ask elsewhere: what the client calls, and by default an
   * answer that is there at once. Over a store, implement this and {@link #confirmAsync} without
   * blocking: however long the store takes, no caller of an async method is held, and a sync one no
   * longer than its call timeout. A stage that fails is taken for a limiter that cannot decide.
   */
  default CompletionStage<Turn> nextAsync(LimitedCall call, Instant now) {
    return CompletableFuture.completedFuture(next(call, now));
  }

  /** As {@link #confirm}, in the form of {@link #nextAsync}. */
  default CompletionStage<Turn> confirmAsync(LimitedCall call, Turn.After turn, Instant now) {
    return CompletableFuture.completedFuture(confirm(call, turn, now));
  }

  /**
   * Takes back the turn of a call that was not sent: it was cancelled, there was no token, or no
   * connection. By default the turn is lost.
   *
   * @param turn the last one the call was given
   * @param at when the turn was due, by the client's clock
   */
  default void giveBack(LimitedCall call, Turn.After turn, Instant at) {}

  /** An answer came with these headers; it may have been a refusal, too. */
  void answered(LimitedCall call, RateLimit headers, Instant now);

  /**
   * Zoom refused the call.
   *
   * @param kind which limit it ran into
   * @param retryAt when that ends, or null if Zoom did not say
   */
  void refused(LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now);

  /**
   * Keeps calls within what the plan allows, and below that while others use up part of it. A call
   * for which the day has no budget left fails at once.
   */
  static AccountLimiter forPlan(Plan plan) {
    return new AccountLimiter(plan, 1, true);
  }

  /**
   * For accounts whose plan is not known: begins with the highest limits that any plan has, slows
   * down where Zoom refuses calls, and after a daily limit sends nothing more until it ends.
   */
  static AccountLimiter learning() {
    return new AccountLimiter(Plan.BUSINESS_PLUS, 1, false);
  }

  /** Sends every call at once, and leaves it to Zoom to refuse. */
  static RateLimiter none() {
    return new RateLimiter() {
      @Override
      public Turn next(LimitedCall call, Instant now) {
        return Turn.After.NOW;
      }

      @Override
      public void answered(LimitedCall call, RateLimit headers, Instant now) {}

      @Override
      public void refused(
          LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {}
    };
  }
}
