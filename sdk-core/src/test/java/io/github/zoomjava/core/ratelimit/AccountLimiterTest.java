package io.github.zoomjava.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountLimiterTest {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final long NO_LIMIT = Long.MAX_VALUE;

  @ParameterizedTest
  @CsvSource({
    "BUSINESS_PLUS, GENERAL, LIGHT, 80, 20000",
    "BUSINESS_PLUS, GENERAL, MEDIUM, 60, 20000",
    "BUSINESS_PLUS, GENERAL, HEAVY, 40, 20000",
    "BUSINESS_PLUS, PHONE, LIGHT, 40, 20000",
    "BUSINESS_PLUS, CONTACT_CENTER, LIGHT, 40, 20000",
    "PRO, GENERAL, LIGHT, 30, 20000",
  })
  void usesAlmostAllThatIsAllowedAndIsHardlyEverRefused(
      Plan plan, RateLimitTable table, RateLimitCategory category, int limit, int calls) {
    SimulatedAccount paced =
        account(RateLimiter.forPlan(plan), table, category, limit, NO_LIMIT, 64);
    SimulatedAccount backoff = account(RateLimiter.none(), table, category, limit, NO_LIMIT, 64);

    double use = paced.use(paced.run(calls));
    double backoffUse = backoff.use(backoff.run(calls));

    System.out.printf(
        "%s %s %s: paced %.1f %% of the allowed rate, %.2f %% of calls refused;"
            + " backoff alone %.1f %%, %.2f %%%n",
        plan,
        table,
        category,
        100 * use,
        100.0 * paced.callsRefusedOnce / calls,
        100 * backoffUse,
        100.0 * backoff.callsRefusedOnce / calls);
    assertThat(use).isGreaterThanOrEqualTo(limit >= 40 ? 0.97 : 0.94);
    assertThat(paced.callsRefusedOnce).isLessThanOrEqualTo(calls / 200);
    double mean = Arrays.stream(paced.doneByThread).average().orElseThrow();
    assertThat(Arrays.stream(paced.doneByThread).min().orElseThrow())
        .isGreaterThan((int) (mean / 2));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,4,1", "MEDIUM,2,1", "HEAVY,1,1", "RESOURCE_INTENSIVE,10,60"})
  void keepsWithinTheSmallLimitsOfAFreeAccount(RateLimitCategory category, int limit, int seconds) {
    SimulatedAccount free =
        new SimulatedAccount(
            RateLimiter.forPlan(Plan.FREE),
            call(RateLimitTable.GENERAL, category),
            limit,
            Duration.ofSeconds(seconds),
            NO_LIMIT,
            NOON,
            8,
            7);

    double use = free.use(free.run(400));

    assertThat(free.callsRefusedOnce).isLessThanOrEqualTo(2);
    assertThat(use).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void takesNoMoreThanItsShare() {
    SimulatedAccount half =
        account(
            RateLimiter.forPlan(Plan.BUSINESS_PLUS).share(0.5),
            RateLimitTable.GENERAL,
            RateLimitCategory.LIGHT,
            80,
            NO_LIMIT,
            64);

    double use = half.use(half.run(8_000));

    assertThat(half.refusals).isEmpty();
    assertThat(use).isBetween(0.475, 0.5);
  }

  @Test
  void makesOneCallInSeveralPeriodsWhereTheShareIsLessThanOne() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.FREE).share(0.25);
    LimitedCall call = call(RateLimitTable.GENERAL, RateLimitCategory.HEAVY);

    assertThat(limiter.next(call, NOON)).isEqualTo(Turn.After.NOW);
    assertThat(((Turn.After) limiter.next(call, NOON)).delay())
        .isBetween(Duration.ofSeconds(4), Duration.ofMillis(4_100));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
  void refusesASharePastTheWhole(double share) {
    assertThatThrownBy(() -> RateLimiter.learning().share(share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share");
  }

  @ParameterizedTest
  @CsvSource({"4, 2000, 0.88, 0.08", "30, 10000, 0.92, 0.015", "80, 10000, 0.97, 0.005"})
  void findsOutWhatAnUnknownPlanAllows(int limit, int calls, double least, double most) {
    SimulatedAccount unknown =
        account(
            RateLimiter.learning(),
            RateLimitTable.GENERAL,
            RateLimitCategory.LIGHT,
            limit,
            NO_LIMIT,
            64);

    double use = unknown.use(unknown.run(calls));

    double refused = (double) unknown.refusals.size() / (unknown.refusals.size() + calls);
    System.out.printf(
        "learning that %d are allowed: %.1f %% of the rate, %.2f %% refused%n",
        limit, 100 * use, 100 * refused);
    assertThat(use).isGreaterThanOrEqualTo(least);
    assertThat(refused).isLessThanOrEqualTo(most);
  }

  @Test
  void letsCallsThatWaitAskAgainOnceTheLimitHasShrunk() {
    RateLimiter limiter = RateLimiter.learning();
    LimitedCall call = call(RateLimitTable.GENERAL, RateLimitCategory.LIGHT);
    for (int i = 0; i < 80; i++) {
      limiter.next(call, NOON);
    }
    Turn.After waits = (Turn.After) limiter.next(call, NOON);
    Instant itsTime = NOON.plus(waits.delay());

    assertThat(limiter.confirm(call, waits, itsTime)).isEqualTo(Turn.After.NOW);
    limiter.refused(call, RateLimitKind.PER_SECOND, null, NOON.plusMillis(100));
    assertThat(limiter.confirm(call, waits, NOON.plusMillis(200)))
        .isNotEqualTo(Turn.After.NOW)
        .isInstanceOf(Turn.After.class);
  }

  @Test
  void slowsDownWhileAnotherAppUsesTheAccount() {
    SimulatedAccount shared =
        account(
            RateLimiter.forPlan(Plan.BUSINESS_PLUS),
            RateLimitTable.GENERAL,
            RateLimitCategory.LIGHT,
            80,
            NO_LIMIT,
            64);
    shared.alsoUsed(Duration.ofMillis(25), NOON.plusSeconds(200));

    double use = shared.use(shared.run(8_000));

    System.out.printf(
        "another app takes half: %.1f %% of the whole, %.2f %% refused%n",
        100 * use, shared.callsRefusedOnce / 80.0);
    assertThat(use).isGreaterThanOrEqualTo(0.4);
    assertThat(shared.callsRefusedOnce).isLessThan(400);
  }

  @Test
  void neverOverrunsTheBudgetOfTheDay() {
    SimulatedAccount business =
        account(
            RateLimiter.forPlan(Plan.BUSINESS_PLUS),
            RateLimitTable.GENERAL,
            RateLimitCategory.HEAVY,
            40,
            60_000,
            64);

    business.run(60_500);

    assertThat(business.dailyRefusals).isZero();
    assertThat(business.failedFast).isBetween(500, 800);
  }

  @Test
  void heavyAndResourceIntensiveCallsDrawFromOneBudget() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.PRO);
    LimitedCall heavy = call(RateLimitTable.PHONE, RateLimitCategory.HEAVY);
    LimitedCall intensive = call(RateLimitTable.PHONE, RateLimitCategory.RESOURCE_INTENSIVE);
    Instant now = NOON;
    for (int i = 0; i < 14_999; i++) {
      now = now.plus(((Turn.After) limiter.next(heavy, now)).delay());
    }

    assertThat(limiter.next(intensive, now)).isEqualTo(Turn.After.NOW);
    Turn.NotBefore midnight = new Turn.NotBefore(Instant.parse("2026-03-05T00:00:00Z"));
    assertThat(limiter.next(intensive, now)).isEqualTo(midnight);
    assertThat(limiter.next(heavy, now)).isEqualTo(midnight);
    assertThat(limiter.next(call(RateLimitTable.PHONE, RateLimitCategory.LIGHT), now))
        .isEqualTo(Turn.After.NOW);
    assertThat(limiter.next(call(RateLimitTable.GENERAL, RateLimitCategory.HEAVY), now))
        .isEqualTo(Turn.After.NOW);
  }

  @Test
  void beginsANewBudgetAtMidnight() {
    RateLimiter limiter = RateLimiter.learning();
    LimitedCall call = call(RateLimitTable.GENERAL, RateLimitCategory.HEAVY);
    Instant beforeMidnight = Instant.parse("2026-03-04T23:59:50Z");
    limiter.refused(call, RateLimitKind.DAILY, beforeMidnight.plusSeconds(10), beforeMidnight);

    assertThat(limiter.next(call, beforeMidnight.plusSeconds(9)))
        .isEqualTo(new Turn.NotBefore(Instant.parse("2026-03-05T00:00:00Z")));
    assertThat(limiter.next(call, beforeMidnight.plusSeconds(10))).isEqualTo(Turn.After.NOW);
  }

  @Test
  void heedsWhatTheHeadersSayIsLeft() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.BUSINESS_PLUS);
    LimitedCall call = call(RateLimitTable.GENERAL, RateLimitCategory.HEAVY);
    limiter.next(call, NOON);

    limiter.answered(call, headers("Daily-limit", 60_000L, 1L, null), NOON);

    assertThat(limiter.next(call, NOON)).isInstanceOf(Turn.After.class);
    assertThat(limiter.next(call, NOON)).isInstanceOf(Turn.NotBefore.class);
  }

  @Test
  void waitsForTheResetThatTheHeadersName() {
    RateLimiter limiter = RateLimiter.learning();
    LimitedCall call = call(RateLimitTable.GENERAL, RateLimitCategory.LIGHT);

    limiter.answered(call, headers("QPS", 2L, 0L, NOON.plusSeconds(2)), NOON);

    assertThat(limiter.next(call, NOON)).isEqualTo(new Turn.After(Duration.ofSeconds(2), 0));
    assertThat(limiter.next(call, NOON)).isEqualTo(new Turn.After(Duration.ofSeconds(2), 0));
    assertThat(((Turn.After) limiter.next(call, NOON)).delay())
        .isGreaterThan(Duration.ofSeconds(3));
  }

  @Test
  void anotherAccountHasLimitsOfItsOwn() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.FREE);
    LimitedCall one = call(RateLimitTable.GENERAL, RateLimitCategory.HEAVY);
    limiter.next(one, NOON);

    assertThat(limiter.next(one, NOON)).isNotEqualTo(Turn.After.NOW);
    assertThat(
            limiter.next(
                new LimitedCall("other", one.table(), one.category(), one.operation()), NOON))
        .isEqualTo(Turn.After.NOW);
  }

  private static SimulatedAccount account(
      RateLimiter limiter,
      RateLimitTable table,
      RateLimitCategory category,
      int limit,
      long perDay,
      int threads) {
    return new SimulatedAccount(
        limiter, call(table, category), limit, SECOND, perDay, NOON, threads, 7);
  }

  private static LimitedCall call(RateLimitTable table, RateLimitCategory category) {
    return new LimitedCall("account", table, category, "users.UsersApi.list");
  }

  private static RateLimit headers(
      String type, Long limit, Long remaining, @Nullable Instant resetsAt) {
    return new RateLimit(null, type, limit, remaining, resetsAt);
  }
}
