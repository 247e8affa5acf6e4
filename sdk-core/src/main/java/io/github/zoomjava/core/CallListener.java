package io.github.zoomjava.core;

import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is notified of every call, for metrics, traces and logs. Nothing it is given holds a secret, an
 * id or a body: paths have their parameters in braces.
 *
 * <p>{@link #started} is called on the thread of the caller, everything else on the thread that
 * makes the step, by many threads at once, so it should be quick. What it throws is logged and does
 * not touch the call.
 *
 * <p>The request of each attempt carries its {@link Call} as a tag. A listener that keeps the
 * caller's context under {@code call.id()} from {@code started} to {@code finished} can so make it
 * current in an interceptor, where the request of an async call is sent: {@code
 * chain.request().tag(CallListener.Call.class)}.
 */
public interface CallListener {

  /** A call began; it may still wait for its turn and for a token. */
  default void started(Call call) {}

  /** One attempt ended, by an answer or by a broken connection. */
  default void attempted(Call call, Attempt attempt) {}

  /** The call is over. Told once for each call that was started. */
  default void finished(Call call, Outcome outcome) {}

  /**
   * A request to the token endpoint ended, by an answer or by a broken connection. It belongs to no
   * single call, as all calls of a client wait for the same token; sockets ask for tokens, too.
   */
  default void tokenRequested(TokenRequest request) {}

  /**
   * The call of an operation.
   *
   * @param id the same for all that is told of one call, and of no other call of the client
   * @param operation such as {@code users.UsersApi.get}
   * @param method the HTTP method
   * @param path the path with its parameters in braces
   * @param account the account whose rate limits it counts against
   */
  record Call(long id, String operation, String method, String path, String account) {}

  /**
   * The end of one attempt.
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
   * The end of a call.
   *
   * @param attempts how often it was sent; 0 if it was not
   * @param took from its start, waiting included
   * @param failure the exception that the caller gets, or null if it has its answer
   */
  record Outcome(int attempts, Duration took, @Nullable RuntimeException failure) {

    /** Returns whether the caller has the answer. */
    public boolean isSuccess() {
      return failure == null;
    }
  }

  /**
   * The end of one request to the token endpoint.
   *
   * @param grantType such as {@code account_credentials} or {@code refresh_token}
   * @param number from 1; more than that where it repeats one that failed
   * @param status the HTTP status, or 0 if there was no answer
   * @param took from sending to the end of the answer
   */
  record TokenRequest(String grantType, int number, int status, Duration took) {}
}
