package io.github.zoomjava.core.error;

import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit of Zoom's: status 429, or 400 for the size of a batch. Limits that end within
 * seconds are waited out before this is thrown; the daily ones are not. Where the client knows that
 * the budget of the day is spent, it throws this with status 0 and sends nothing.
 */
public final class RateLimitException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  private final RateLimitKind kind;
  private final @Nullable RateLimitCategory category;
  private final @Nullable Instant retryAt;

  /**
   * With which limit it is and when it ends.
   *
   * @param retryAt null if Zoom did not say and it cannot be inferred
   */
  public RateLimitException(
      ApiError error,
      RateLimitKind kind,
      @Nullable RateLimitCategory category,
      @Nullable Instant retryAt) {
    super(error, advice(kind, retryAt));
    this.kind = kind;
    this.category = category;
    this.retryAt = retryAt;
  }

  /** Which limit it is. */
  public RateLimitKind kind() {
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

  private static String advice(RateLimitKind kind, @Nullable Instant retryAt) {
    if (kind == RateLimitKind.BATCH_SIZE) {
      return "Ask for less in one call; sending the same again changes nothing.";
    }
    if (kind.isDaily()) {
      return "This limit (" + kind + ") ends at " + retryAt + "; try again then.";
    }
    return "Call less often or from fewer threads"
        + (retryAt == null ? "; try again later." : "; try again at " + retryAt + ".");
  }
}
