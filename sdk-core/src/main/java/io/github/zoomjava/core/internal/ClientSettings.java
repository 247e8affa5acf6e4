package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.CallListener;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a client is made of, as its calls need it.
 *
 * @param account whose rate limits the calls count against
 * @param callIds numbers the calls
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
    CallListener listener,
    AtomicLong callIds,
    @Nullable DriftListener driftListener,
    @Nullable SubAccount subAccount) {

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
        listener,
        callIds,
        driftListener,
        subAccount);
  }
}
