package io.github.zoomjava.core;

import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every call: for metrics, traces and logs. What it is told holds no secret, no id and no
 * body: paths have their parameters in braces.
 *
 * <p>Called on the thread that makes the step, by many threads at once, so it should be quick. What
 * it throws is logged and does not touch the call.
 */
public interface CallListener {

  /** A call began; it may still wait for its turn and for a token. */
  default void started(Call call) {}

  /** One attempt ended, by an answer or by a broken connection. */
  default void attempted(Call call, Attempt attempt) {}

  /** The call is over. Told once for each call that was started. */
  default void finished(Call call, Outcome outcome) {}

  /**
   * What is called.
   *
   * @param id the same for all that is told of one call, and of no other call of the client
   * @param operation such as {@code users.UsersApi.get}
   * @param method the HTTP method
   * @param path the path with its parameters in braces
   * @param account whose rate limits it counts against
   */
  record Call(long id, String operation, String method, String path, String account) {}

  /**
   * How one attempt went.
   *
   * @param number from 1
   * @param status the HTTP status, or 0 if there was no answer
   * @param took from sending to the end of the answer; for a file to its beginning
   * @param waited how long it was held back before: by pacing, or after a failure
   * @param category the weight Zoom's answer names, else that of its documents
   * @param trackingId the id under which Zoom's support finds it, or null
   */
  record Attempt(
      int number,
      int status,
      Duration took,
      Duration waited,
      RateLimitCategory category,
      @Nullable String trackingId) {}

  /**
   * How the call went.
   *
   * @param attempts how often it was sent; 0 if it was not
   * @param took from its start, waiting included
   * @param failure what the caller gets, or null if it has its answer
   */
  record Outcome(int attempts, Duration took, @Nullable RuntimeException failure) {

    /** Whether the caller has the answer. */
    public boolean isSuccess() {
      return failure == null;
    }
  }
}
