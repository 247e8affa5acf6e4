package io.github.zoomjava.core.ratelimit;

/** Which of Zoom's limits a call ran into. */
public enum RateLimitKind {
  /** So many calls per second or minute. */
  PER_SECOND(false),
  /** So many calls at the same time. */
  CONCURRENCY(false),
  /** So many calls per day for the account. */
  DAILY(true),
  /** So many meetings or webinars created or updated per day for one user. */
  PER_USER(true),
  /** So many calls per day for one registrant. */
  PER_REGISTRANT(true),
  /** So many things in one call: Zoom Phone's batches. It does not end; ask for less at once. */
  BATCH_SIZE(false),
  /** Zoom did not say. */
  UNKNOWN(false);

  private final boolean daily;

  RateLimitKind(boolean daily) {
    this.daily = daily;
  }

  /** Returns whether the limit ends at midnight UTC only. */
  public boolean isDaily() {
    return daily;
  }
}
