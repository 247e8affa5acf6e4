package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a client is made of, as its calls need it.
 *
 * @param account the sub account that it calls for; null for the account of its credentials
 */
public record ClientSettings(
    OkHttpClient http,
    Hosts hosts,
    Tokens tokens,
    Clock clock,
    Sleeper sleeper,
    RandomGenerator random,
    RetryPolicy retryPolicy,
    @Nullable DriftListener driftListener,
    @Nullable SubAccount account) {}
