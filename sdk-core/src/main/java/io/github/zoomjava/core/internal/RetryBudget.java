package io.github.zoomjava.core.internal;

/**
 * Bounds the repeated attempts of all calls for an account, so that a server that is down is not
 * asked several times by each of them. A call that succeeds at its first attempt gives a tenth of a
 * retry back, one that succeeds by a retry gives that back. Thread-safe.
 */
final class RetryBudget {

  private static final int COST = 10;
  private static final int MOST = 100 * COST;

  private int left = MOST;

  /** Returns whether there may be another retry, which is then taken. */
  synchronized boolean take() {
    if (left < COST) {
      return false;
    }
    left -= COST;
    return true;
  }

  /** Notes that a call succeeded, after so many retries. */
  synchronized void succeeded(int retries) {
    left = Math.min(MOST, left + (retries == 0 ? 1 : COST));
  }
}
