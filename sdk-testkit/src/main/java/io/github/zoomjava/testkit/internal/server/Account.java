package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.RateLimits;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what an operation allows: by the rules and the memory of the account, else with samples.
 * An account without a memory has no rules either, as to it every id and every token exists.
 */
final class Account {
  private final @Nullable AccountState state;
  private final @Nullable HostLimit hostLimit;
  private final PageTokens pageTokens = new PageTokens();

  Account(OperationIndex index, @Nullable AccountState state) {
    this.state = state;
    this.hostLimit = state == null ? null : new HostLimit(index, state);
  }

  Answer answer(ApiCall call, Instant now) {
    if (state == null || hostLimit == null) {
      return withHeaders(call, sample(call));
    }
    Optional<Answer> refusal = pageTokens.refusal(call, now).or(() -> hostLimit.refusal(call, now));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Answer answer = state.answer(call).orElseGet(() -> sample(call));
    pageTokens.remember(call, answer, now);
    return withHeaders(call, answer);
  }

  private static Answer sample(ApiCall call) {
    return SampleAnswers.of(call);
  }

  private static Answer withHeaders(ApiCall call, Answer answer) {
    return answer.with(RateLimits.headers(call.operation().rateLimit()));
  }
}
