package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.CallListener;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Tells the listener how one call goes. */
final class CallReport {

  private final CallListener listener;
  private final CallListener.Call call;
  private final RateLimitCategory documented;
  private final Sleeper time;
  private final Stopwatch begun;

  private final AtomicBoolean finished = new AtomicBoolean();

  private Stopwatch sent;
  private Duration waited = Duration.ZERO;
  private volatile int attempts;

  CallReport(ClientSettings client, Operation operation) {
    this.listener = client.listener();
    this.time = client.sleeper();
    this.documented = operation.category();
    this.begun = new Stopwatch(time);
    this.sent = begun;
    this.call =
        new CallListener.Call(
            client.callIds().incrementAndGet(),
            operation.id(),
            operation.method(),
            operation.path(),
            client.account());
  }

  CallListener.Call call() {
    return call;
  }

  void started() {
    listener.started(call);
  }

  /** The next attempt is held back that long. */
  void waits(Duration wait) {
    waited = waited.plus(wait);
  }

  void sending() {
    sent = new Stopwatch(time);
  }

  void answered(Response response) {
    RateLimit limit = RateLimit.of(response.headers());
    attempted(
        response.code(),
        limit == null || limit.category() == null ? documented : limit.category(),
        response.header("x-zm-trackingid"));
  }

  void broke() {
    attempted(0, documented, null);
  }

  /** Once only, though a cancelled call may still see its connection break. */
  void finished(@Nullable RuntimeException failure) {
    if (finished.compareAndSet(false, true)) {
      listener.finished(call, new CallListener.Outcome(attempts, begun.elapsed(), failure));
    }
  }

  private void attempted(int status, RateLimitCategory category, @Nullable String trackingId) {
    int number = attempts + 1;
    attempts = number;
    listener.attempted(
        call,
        new CallListener.Attempt(number, status, sent.elapsed(), waited, category, trackingId));
    waited = Duration.ZERO;
  }
}
