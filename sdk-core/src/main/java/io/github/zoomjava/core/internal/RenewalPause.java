package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes renewals rarer the more of them fail in a row, so that a token endpoint that is down or
 * says no is not asked by each call. The second failure begins a pause of a second, and each
 * further one doubles it, up to a minute. Other stored tokens may be tried at once. Not
 * thread-safe.
 */
final class RenewalPause {

  private static final int MOST_DOUBLINGS = 6;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Sleeper time;

  private int failures;
  private @Nullable Failed last;

  RenewalPause(Sleeper time) {
    this.time = time;
  }

  /** Returns the failure of a call that must not ask by these tokens yet; null if it may. */
  @Nullable ZoomAuthException failure(@Nullable TokenSet stored) {
    return last != null && last.of(stored) && last.lasts() ? last.again() : null;
  }

  /** Ends the row of failures. */
  void succeeded() {
    failures = 0;
    last = null;
  }

  /** Notes a failure; one within this program costs no request, and does not count. */
  void failed(@Nullable TokenSet stored, RuntimeException failure) {
    if (failure instanceof ZoomAuthException asked
        && asked.failure() != AuthFailure.LOCAL
        && asked.failure() != AuthFailure.NO_TOKENS_STORED) {
      failures = last != null && last.of(stored) ? failures + 1 : 1;
      last = new Failed(stored, asked, new Stopwatch(time), length());
    }
  }

  private Duration length() {
    if (failures < 2) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(failures - 2, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  private record Failed(
      @Nullable TokenSet stored, ZoomAuthException failure, Stopwatch since, Duration pause) {

    boolean of(@Nullable TokenSet other) {
      return Objects.equals(stored, other);
    }

    boolean lasts() {
      return since.elapsed().compareTo(pause) < 0;
    }

    /** Returns the failure, for a call that has not asked. */
    ZoomAuthException again() {
      return new ZoomAuthException(
          failure.failure(),
          "No token: the last requests for one failed, and none is sent for "
              + pause
              + " after that. The last one ended so: "
              + failure.getMessage(),
          failure.status(),
          failure.error(),
          failure.code(),
          failure);
    }
  }
}
