package io.github.zoomjava.core.ratelimit;

/**
 * A call as a {@link RateLimiter} sees it.
 *
 * @param account whose limits it counts against
 * @param table the table of limits it counts under
 * @param category its weight there
 * @param operation what is called, such as {@code users.UsersApi.get}
 */
public record LimitedCall(
    String account, RateLimitTable table, RateLimitCategory category, String operation) {}
