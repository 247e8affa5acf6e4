package io.github.zoomjava.core.ratelimit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paces within this process: for each account, table and category its own window, and for each day
 * its budget. Zoom counts from midnight to midnight UTC.
 *
 * <p>Turns are given out in order, so no thread is overtaken by another. It remembers the 10,000
 * accounts that called last. Thread-safe.
 */
public final class AccountLimiter implements RateLimiter {

  private static final int MOST_ACCOUNTS = 10_000;

  private final Plan plan;
  private final double share;
  private final boolean known;
  private final Map<String, AccountLimits> accounts = new Recent();

  AccountLimiter(Plan plan, double share, boolean known) {
    this.plan = plan;
    this.share = share;
    this.known = known;
  }

  /**
   * A limiter that takes at most this part of each limit and budget, and leaves the rest to other
   * processes and apps of the account. It begins anew; this one is not changed.
   *
   * @param share above 0, up to 1
   * @throws IllegalArgumentException if it is not in that range
   */
  public AccountLimiter share(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "share is " + share + "; give a part above 0 and up to 1, such as 0.5");
    }
    return new AccountLimiter(plan, share, known);
  }

  @Override
  public Turn next(LimitedCall call, Instant now) {
    return limits(call).next(call, now);
  }

  @Override
  public Turn confirm(LimitedCall call, Turn.After turn, Instant now) {
    return limits(call).confirm(call, turn, now);
  }

  @Override
  public void giveBack(LimitedCall call, Turn.After turn, Instant at) {
    limits(call).giveBack(call, turn, at);
  }

  @Override
  public void answered(LimitedCall call, RateLimit headers, Instant now) {
    limits(call).answered(call, headers, now);
  }

  @Override
  public void refused(
      LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {
    limits(call).refused(call, kind, retryAt, now);
  }

  private AccountLimits limits(LimitedCall call) {
    synchronized (accounts) {
      return accounts.computeIfAbsent(
          call.account(), unused -> new AccountLimits(plan, share, known));
    }
  }

  @Override
  public String toString() {
    return "AccountLimiter[" + (known ? plan : "learning") + ", share " + share + "]";
  }

  private static final class Recent extends LinkedHashMap<String, AccountLimits> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, AccountLimits> eldest) {
      return size() > MOST_ACCOUNTS;
    }
  }
}
