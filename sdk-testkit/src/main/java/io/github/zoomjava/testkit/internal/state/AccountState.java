package io.github.zoomjava.testkit.internal.state;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the account and its sub accounts remember between requests. One request at a time reads or
 * changes it.
 */
public final class AccountState {
  private final Users users = new Users();
  private final Map<String, Function<ApiCall, Answer>> handlers = new HashMap<>();
  private final Map<String, AccountState> subAccounts = new HashMap<>();

  /** An account with its owner as the only user. */
  public AccountState() {
    Meetings meetings = new Meetings();
    new UserOperations(users, meetings).register(handlers);
    new MeetingOperations(users, meetings).register(handlers);
  }

  /** Adds people until the account has this many users. */
  public synchronized void fillUsersUpTo(int count) {
    users.fillUpTo(count);
  }

  /** The answer from memory, or empty for an operation that nothing is remembered for. */
  public synchronized Optional<Answer> answer(ApiCall call) {
    return of(call.account()).own(call);
  }

  private AccountState of(@Nullable String subAccount) {
    return subAccount == null
        ? this
        : subAccounts.computeIfAbsent(subAccount, unused -> new AccountState());
  }

  private Optional<Answer> own(ApiCall call) {
    String key = call.operation().http() + ' ' + call.operation().path().shape();
    @Nullable Function<ApiCall, Answer> handler = handlers.get(key);
    return handler == null ? Optional.empty() : Optional.of(handler.apply(call));
  }
}
