package io.github.zoomjava.core.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The retry budgets of accounts, shared by a client and those derived from it: an account that
 * fails takes no retries from another. The 1,000 used last are kept. Thread-safe.
 */
public final class RetryBudgets {

  private static final int MOST = 1_000;

  private final Map<String, RetryBudget> byAccount =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RetryBudget> eldest) {
          return size() > MOST;
        }
      };

  /** Returns the budget of an account, as the limiter tells accounts apart. */
  synchronized RetryBudget of(String account) {
    return byAccount.computeIfAbsent(account, unused -> new RetryBudget());
  }
}
