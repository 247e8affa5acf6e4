package io.github.zoomjava.core.error;

import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit of Zoom's: status 429. Limits that end within seconds are waited out before this is
 * thrown; the daily ones are not.
 */
public final class RateLimitException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Which limit it is. */
  public enum Kind {
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
    /** Zoom did not say. */
    UNKNOWN(false);

    private final boolean daily;

    Kind(boolean daily) {
      this.daily = daily;
    }

    /** Whether the limit ends at midnight UTC only. */
    public boolean isDaily() {
      return daily;
    }
  }

  private final Kind kind;
  private final @Nullable RateLimitCategory category;
  private final @Nullable Instant retryAt;

  /**
   * With which limit it is and when it ends.
   *
   * @param retryAt null if Zoom did not say and it cannot be inferred
   */
  public RateLimitException(
      ApiError error, Kind kind, @Nullable RateLimitCategory category, @Nullable Instant retryAt) {
    super(error, advice(kind, retryAt));
    this.kind = kind;
    this.category = category;
    this.retryAt = retryAt;
  }

  /** Which limit it is. */
  public Kind kind() {
    return kind;
  }

  /** The category whose limit it is, or null if Zoom did not say. */
  public @Nullable RateLimitCategory category() {
    return category;
  }

  /** When to try again: for daily limits always known, otherwise null if Zoom did not say. */
  public @Nullable Instant retryAt() {
    return retryAt;
  }

  private static String advice(Kind kind, @Nullable Instant retryAt) {
    if (kind.isDaily()) {
      return "This limit (" + kind + ") ends at " + retryAt + "; try again then.";
    }
    return "Call less often or from fewer threads"
        + (retryAt == null ? "; try again later." : "; try again at " + retryAt + ".");
  }
}
