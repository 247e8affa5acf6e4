package io.github.zoomjava.core.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * How long one call may take: its attempts by the deadline of the policy, which begins with the
 * first of them, and all of it, waiting included, by the call timeout.
 */
final class TimeLimits {

  private static final Duration LONGEST = Duration.ofDays(365);

  private final ClientSettings client;
  private final Stopwatch whole;
  private volatile @Nullable Stopwatch attempts;

  TimeLimits(ClientSettings client) {
    this.client = client;
    this.whole = new Stopwatch(client.sleeper());
  }

  /** The call waits no more for its first turn. */
  void beginAttempts() {
    if (attempts == null) {
      attempts = new Stopwatch(client.sleeper());
    }
  }

  /** How long the whole call has taken. */
  Duration elapsed() {
    return whole.elapsed();
  }

  /** Returns the rest of the call timeout, of a year where there is none. */
  Duration left() {
    Duration timeout = client.callTimeout();
    return whole.left(timeout == null ? LONGEST : timeout);
  }

  /** Returns the time that is left for attempts. */
  Duration leftForAttempts() {
    Stopwatch begun = attempts;
    Duration deadline = client.retryPolicy().deadline();
    Duration left = begun == null ? deadline : begun.left(deadline);
    return left.compareTo(left()) < 0 ? left : left();
  }

  boolean isOver() {
    return leftForAttempts().isZero();
  }

  /** Ends an attempt in time. A file takes as long as it takes, unless the call is limited. */
  void bound(Call call, boolean isFile) {
    Duration left = isFile ? left() : leftForAttempts();
    if (!isFile || client.callTimeout() != null) {
      // Zero would mean for ever.
      long millis = Math.max(1, TimeUnit.MILLISECONDS.convert(left));
      call.timeout().timeout(millis, TimeUnit.MILLISECONDS);
    }
  }
}
