package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.CallListener;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client, as its calls need them.
 *
 * @param account the account as listeners hear of it; empty if it is not known
 * @param limitedAs what tells accounts apart for the limiter: the account, else the credentials
 * @param callTimeout how long a call may take in all; null for no limit
 * @param maxAnswerSize the longest JSON to read, in bytes
 * @param callIds numbers the calls
 * @param retryBudgets bound the repeated attempts of all calls, by account
 * @param open its async calls, and those of the clients derived from it
 * @param subAccount the sub account that it calls for; null for the account of its credentials
 */
public record ClientSettings(
    OkHttpClient http,
    Hosts hosts,
    Tokens tokens,
    Clock clock,
    Sleeper sleeper,
    RandomGenerator random,
    RetryPolicy retryPolicy,
    RateLimiter rateLimiter,
    String account,
    String limitedAs,
    @Nullable Duration callTimeout,
    long maxAnswerSize,
    CallListener listener,
    AtomicLong callIds,
    RetryBudgets retryBudgets,
    OpenCalls open,
    @Nullable DriftListener driftListener,
    @Nullable SubAccount subAccount) {

  RetryBudget retryBudget() {
    return retryBudgets.of(limitedAs);
  }

  ClientSettings with(Tokens others) {
    return new ClientSettings(
        http,
        hosts,
        others,
        clock,
        sleeper,
        random,
        retryPolicy,
        rateLimiter,
        account,
        limitedAs,
        callTimeout,
        maxAnswerSize,
        listener,
        callIds,
        retryBudgets,
        open,
        driftListener,
        subAccount);
  }
}
