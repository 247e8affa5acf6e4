package io.github.zoomjava.testkit;

/**
 * The decisions of an account that enforces its limits, so far.
 *
 * @param allowed how many requests it let through
 * @param refusedForNow how many it refused, as too many of them came within a second or a minute
 * @param refusedForToday how many it refused, as the budget of the day was spent
 */
public record LimitCounts(long allowed, long refusedForNow, long refusedForToday) {}
