package io.github.zoomjava.core.retry;

import java.time.Duration;

/**
 * When a failed call is repeated; the same for sync and async calls. Immutable and thread-safe.
 *
 * <p>A rate limit per second, and one on concurrent calls, is waited out for any method, as Zoom
 * did not carry the call out. Broken connections and the statuses 408, 502, 503 and 504 are
 * repeated for GET, HEAD, PUT and DELETE, and 500 once; POST and PATCH are repeated only if nothing
 * was sent, or if {@link Builder#repeatPostAndPatch} says so. Daily limits are never waited out.
 *
 * @param attempts how often a call is sent at most, the first time included
 * @param base the first wait; each further one is twice as long
 * @param cap the longest such wait
 * @param longestWait the longest wait that Zoom may ask for; if it asks for more, the call fails
 * @param deadline no further attempt begins later than this after the first
 * @param repeatPostAndPatch whether POST and PATCH are treated like PUT and DELETE, although Zoom
 *     may then do twice what was asked once
 */
public record RetryPolicy(
    int attempts,
    Duration base,
    Duration cap,
    Duration longestWait,
    Duration deadline,
    boolean repeatPostAndPatch) {

  /** Refuses no attempts at all and negative durations. */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts is " + attempts + "; the least is 1");
    }
    notNegative("base", base);
    notNegative("cap", cap);
    notNegative("longestWait", longestWait);
    notNegative("deadline", deadline);
  }

  /** 4 attempts, waits from 1 s to 30 s, up to 60 s if Zoom asks, 5 minutes in all. */
  public static RetryPolicy standard() {
    return builder().build();
  }

  /** Every call is sent once; only a token that Zoom no longer accepts is replaced. */
  public static RetryPolicy never() {
    return builder().attempts(1).build();
  }

  /** A builder that begins with the values of {@link #standard()}. */
  public static Builder builder() {
    return new Builder();
  }

  private static void notNegative(String name, Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException(name + " is " + value + "; it cannot be negative");
    }
  }

  /** Not thread-safe. */
  public static final class Builder {

    private int attempts = 4;
    private Duration base = Duration.ofSeconds(1);
    private Duration cap = Duration.ofSeconds(30);
    private Duration longestWait = Duration.ofSeconds(60);
    private Duration deadline = Duration.ofMinutes(5);
    private boolean repeatPostAndPatch;

    private Builder() {}

    /** How often a call is sent at most; 4. */
    public Builder attempts(int attempts) {
      this.attempts = attempts;
      return this;
    }

    /** The first wait, of which half is random; 1 s. */
    public Builder base(Duration base) {
      this.base = base;
      return this;
    }

    /** The longest wait between attempts unless Zoom asks for more; 30 s. */
    public Builder cap(Duration cap) {
      this.cap = cap;
      return this;
    }

    /** The longest wait Zoom may ask for; 60 s. */
    public Builder longestWait(Duration longestWait) {
      this.longestWait = longestWait;
      return this;
    }

    /** How long after the first attempt another may begin; 5 minutes. */
    public Builder deadline(Duration deadline) {
      this.deadline = deadline;
      return this;
    }

    /** Sets whether POST and PATCH may be carried out twice after a broken connection; no. */
    public Builder repeatPostAndPatch(boolean repeatPostAndPatch) {
      this.repeatPostAndPatch = repeatPostAndPatch;
      return this;
    }

    /** Makes the policy. */
    public RetryPolicy build() {
      return new RetryPolicy(attempts, base, cap, longestWait, deadline, repeatPostAndPatch);
    }
  }
}
