package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.tls.Identity;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the server runs, and with what account it begins.
 *
 * @param port where it listens, 0 for any free port
 * @param everywhere whether it listens at all addresses, not the loopback address alone
 * @param identity what it proves itself with over HTTPS; null for HTTP
 * @param keepsRequests whether it remembers the requests that arrive
 * @param remembers whether the account remembers what they say
 * @param plan whose rate limits it enforces; null for none
 * @param secretsInHeaderOnly whether apps may not send their secret in the form
 * @param clock what limits and rules go by at the beginning
 */
public record ServerSettings(
    int port,
    boolean everywhere,
    @Nullable Identity identity,
    boolean keepsRequests,
    boolean remembers,
    @Nullable Plan plan,
    boolean secretsInHeaderOnly,
    Clock clock) {

  /** The account at its beginning, by that time; or null if it is to remember nothing. */
  @Nullable AccountState newState(InstantSource time) {
    return remembers ? new AccountState(time) : null;
  }

  /** The limits with their budgets unspent, by that time; or null if there are none. */
  @Nullable AccountLimits newLimits(Supplier<Instant> time) {
    return plan == null ? null : new AccountLimits(plan, time);
  }
}
