package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.meetings.MeetingReportsApi;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.phone.PhoneDeviceLineKeysApi;
import io.github.zoomjava.phone.PhoneFaxApi;
import io.github.zoomjava.phone.PhoneUsersApi;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.LimitCounts;
import io.github.zoomjava.testkit.VirtualTime;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.UsersAsyncApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limiter against an account that enforces the limits, by real HTTP in virtual time. */
class PacingTest {
  private static final int THREADS = 64;
  private static final Instant MORNING = Instant.parse("2027-01-02T09:00:00Z");

  private final VirtualTime time = VirtualTime.from(MORNING);

  @Test
  void callsAtTheAllowedRateWithHardlyARefusal() {
    Run paced = run(Plan.BUSINESS_PLUS, RateLimiter.forPlan(Plan.BUSINESS_PLUS), 20_000);
    Run backoff = run(Plan.BUSINESS_PLUS, RateLimiter.none(), 20_000);

    System.out.println("20,000 light calls, Business+, 64 threads, paced: " + paced.of(80));
    System.out.println("the same with exponential backoff alone: " + backoff.of(80));
    assertThat(paced.counts().allowed()).isEqualTo(20_000);
    assertThat(paced.rate(80)).isGreaterThanOrEqualTo(0.97);
    assertThat(paced.refused()).isLessThanOrEqualTo(0.005);
    assertThat(backoff.refused()).isGreaterThan(0.1);
    assertThat(paced.leastOfAThread()).isGreaterThanOrEqualTo(20_000 / THREADS / 2);
  }

  @ParameterizedTest
  @CsvSource({"PRO, 30, 3000, 1", "FREE, 4, 400, 1", "BUSINESS_PLUS, 80, 4000, 0.5"})
  void callsAtTheRateOfEachPlanAndShare(Plan plan, int limit, int calls, double share) {
    Run paced = run(plan, RateLimiter.forPlan(plan).share(share), calls);

    System.out.println(plan + ", share " + share + ": " + paced.of(limit * share));
    assertThat(paced.rate(limit * share)).isBetween(0.9, 1.005);
    assertThat(paced.refused()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void countsPhoneCallsUnderTheirOwnTable() {
    try (FakeZoom fake = limited(Plan.BUSINESS_PLUS, time);
        ZoomClient zoom = client(fake, RateLimiter.forPlan(Plan.BUSINESS_PLUS))) {
      PhoneUsersApi phone = PhoneUsersApi.of(zoom);
      AtomicInteger left = new AtomicInteger(2_000);
      time.run(
          THREADS,
          worker -> {
            while (left.getAndDecrement() > 0) {
              phone.get("u");
            }
          });

      double rate = 2_000 / seconds() / 40;
      System.out.println("2,000 phone calls: " + percent(rate) + " of 40/s");
      assertThat(rate).isBetween(0.94, 1.0);
      assertThat(fake.limitCounts().refusedForNow()).isLessThanOrEqualTo(20);
    }
  }

  @Test
  void sharesOneLimiterBetweenTheClientsOfAnAccount() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.PRO);
    try (FakeZoom fake = limited(Plan.PRO, time);
        ZoomClient one = client(fake, limiter);
        ZoomClient other = client(fake, limiter)) {
      AtomicInteger left = new AtomicInteger(2_000);
      time.run(
          THREADS,
          worker -> {
            UsersApi users = UsersApi.of(worker % 2 == 0 ? one : other);
            while (left.getAndDecrement() > 0) {
              users.get("u");
            }
          });

      assertThat(2_000 / seconds() / 30).isGreaterThanOrEqualTo(0.94);
      assertThat(fake.limitCounts().refusedForNow()).isLessThanOrEqualTo(40);
    }
  }

  @Test
  void pacesEachWeightByItself() {
    try (FakeZoom fake = limited(Plan.BUSINESS_PLUS, time);
        ZoomClient zoom = client(fake, RateLimiter.forPlan(Plan.BUSINESS_PLUS))) {
      UsersApi users = UsersApi.of(zoom);
      MeetingsApi meetings = MeetingsApi.of(zoom);
      MeetingReportsApi reports = MeetingReportsApi.of(zoom);
      List<Runnable> calls =
          List.of(() -> users.get("u"), () -> meetings.listWithResponse("u"), reports::getBilling);
      int[] limits = {80, 60, 40};
      AtomicIntegerArray left = new AtomicIntegerArray(new int[] {4_000, 3_000, 2_000});
      AtomicLongArray ends = new AtomicLongArray(3);
      time.run(
          THREADS,
          worker -> {
            int weight = worker % 3;
            while (left.getAndDecrement(weight) > 0) {
              calls.get(weight).run();
              ends.accumulateAndGet(weight, time.millis(), Math::max);
            }
          });

      for (int weight = 0; weight < 3; weight++) {
        // 50 seconds at the limit each.
        double rate = 50 / ((ends.get(weight) - MORNING.toEpochMilli()) / 1000.0);
        System.out.println(limits[weight] + " a second, side by side: " + percent(rate));
        assertThat(rate).isBetween(0.9, 1.0);
      }
      assertThat(fake.limitCounts().refusedForNow()).isLessThanOrEqualTo(90);
    }
  }

  /** Heavy and resource-intensive calls of Zoom Phone on Pro draw from 15,000 a day. */
  @Test
  void neverOverrunsTheBudgetThatTwoWeightsShare() {
    VirtualTime evening = VirtualTime.from(Instant.parse("2027-01-02T22:00:00Z"));
    Instant midnight = Instant.parse("2027-01-03T00:00:00Z");
    try (FakeZoom fake = limited(Plan.PRO, evening);
        ZoomClient zoom = client(fake, evening, RateLimiter.forPlan(Plan.PRO), 0)) {
      PhoneDeviceLineKeysApi heavy = PhoneDeviceLineKeysApi.of(zoom);
      PhoneFaxApi intensive = PhoneFaxApi.of(zoom);
      AtomicLong before = new AtomicLong();
      AtomicInteger toldSpent = new AtomicInteger();
      evening.run(
          8,
          worker -> {
            while (evening.instant().isBefore(midnight)) {
              try {
                if (worker == 0) {
                  intensive.downloadFile("log", "file").close();
                } else {
                  heavy.get("device");
                }
                before.incrementAndGet();
              } catch (RateLimitException e) {
                assertThat(e.retryAt()).isEqualTo(midnight);
                toldSpent.incrementAndGet();
                sleep(evening, Duration.between(evening.instant(), midnight));
              }
            }
          });

      assertThat(fake.limitCounts().allowed()).isEqualTo(15_000).isEqualTo(before.get());
      assertThat(fake.limitCounts().refusedForToday()).isZero();
      assertThat(toldSpent).hasPositiveValue();
    }
  }

  @Test
  void sendsNothingOnceTheDayIsSpentAndGoesOnAtMidnight() {
    VirtualTime evening = VirtualTime.from(Instant.parse("2027-01-02T23:00:00Z"));
    try (FakeZoom fake = limited(Plan.FREE, evening);
        ZoomClient zoom = client(fake, evening, RateLimiter.forPlan(Plan.FREE), 0)) {
      UsersApi users = UsersApi.of(zoom);
      List<RateLimitException> refused = new ArrayList<>();
      evening.run(
          1,
          worker -> {
            for (int i = 0; i < 6_003; i++) {
              try {
                users.get("u");
              } catch (RateLimitException e) {
                refused.add(e);
              }
            }
            sleep(
                evening,
                Duration.between(evening.instant(), Instant.parse("2027-01-03T00:00:01Z")));
            users.get("u");
          });

      assertThat(refused).hasSize(3);
      assertThat(refused.get(0).kind().isDaily()).isTrue();
      assertThat(refused.get(0).retryAt()).isEqualTo(Instant.parse("2027-01-03T00:00:00Z"));
      LimitCounts counts = fake.limitCounts();
      assertThat(counts.allowed()).isEqualTo(6_001);
      assertThat(counts.refusedForToday()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"FREE, 4, 2000, 0.85, 0.1", "PRO, 30, 10000, 0.9, 0.02"})
  void learnsWhatAnUnknownPlanAllows(
      Plan plan, int limit, int calls, double least, double mostRefused) {
    Run learning = run(plan, RateLimiter.learning(), calls);

    System.out.println(calls + " light calls, " + plan + ", not known: " + learning.of(limit));
    assertThat(learning.counts().allowed()).isEqualTo(calls);
    assertThat(learning.rate(limit)).isGreaterThanOrEqualTo(least);
    assertThat(learning.refused()).isLessThanOrEqualTo(mostRefused);
  }

  /**
   * Those under way have a thread each, so few may be under way: what is counted are the others.
   */
  @ParameterizedTest
  @CsvSource({"FREE, 64", "BUSINESS_PLUS, 8"})
  void holdsNoThreadForAnAsyncCallThatWaitsForItsTurn(Plan plan, int underWay) {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (FakeZoom fake = limited(plan, Clock.systemUTC());
        ZoomClient zoom =
            ZoomClient.builder()
                .credentials(fake.credentials())
                .baseUrl(fake.baseUrl())
                .oauthUrl(fake.oauthUrl())
                .rateLimiter(RateLimiter.forPlan(plan))
                .maxAsyncCalls(underWay)
                .build()) {
      UsersAsyncApi users = UsersAsyncApi.of(zoom);
      users.get("u").join();
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        answers.add(users.get("u"));
      }
      long most = 0;
      long end = System.nanoTime() + 3_000_000_000L;
      while (System.nanoTime() < end) {
        most = Math.max(most, clientThreads(before));
      }
      long waiting = answers.stream().filter(answer -> !answer.isDone()).count();
      answers.forEach(answer -> answer.cancel(true));

      System.out.println(
          "%s: %d of 2,000 async calls wait: %d threads".formatted(plan, waiting, most));
      assertThat(waiting).isGreaterThan(1_000);
      assertThat(most).isLessThanOrEqualTo(16);
    }
  }

  /** Those of OkHttp, which send, and those of Java's futures, which wait. */
  private static long clientThreads(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread))
        .map(Thread::getName)
        .filter(name -> name.matches("(OkHttp|Okio|ForkJoinPool|CompletableFuture).*"))
        .count();
  }

  private Run run(Plan plan, RateLimiter limiter, int calls) {
    VirtualTime own = VirtualTime.from(MORNING);
    int[] done = new int[THREADS];
    try (FakeZoom fake = limited(plan, own);
        ZoomClient zoom = client(fake, own, limiter, 80)) {
      UsersApi users = UsersApi.of(zoom);
      AtomicInteger left = new AtomicInteger(calls);
      own.run(
          THREADS,
          worker -> {
            while (left.getAndDecrement() > 0) {
              users.get("u");
              done[worker]++;
            }
          });
      int least = Arrays.stream(done).min().orElse(0);
      return new Run(
          fake.limitCounts(), Duration.between(MORNING, own.instant()).toMillis() / 1000.0, least);
    }
  }

  private ZoomClient client(FakeZoom fake, RateLimiter limiter) {
    return client(fake, time, limiter, 80);
  }

  /** Whose requests take 5 ms to that many each way. */
  private static ZoomClient client(
      FakeZoom fake, VirtualTime time, RateLimiter limiter, int latency) {
    Random random = new Random(11);
    Consumer<OkHttpClient.Builder> network =
        http ->
            http.addInterceptor(
                chain -> {
                  // Tokens are fetched by threads that are no workers of the virtual time.
                  boolean slow =
                      latency > 0 && chain.request().url().encodedPath().startsWith("/v2/");
                  if (slow) {
                    sleep(time, Duration.ofMillis(random.nextInt(5, latency)));
                  }
                  Response answer = chain.proceed(chain.request());
                  if (slow) {
                    sleep(time, Duration.ofMillis(random.nextInt(5, latency)));
                  }
                  return answer;
                });
    return ZoomClient.builder()
        .credentials(fake.credentials())
        .baseUrl(fake.baseUrl())
        .oauthUrl(fake.oauthUrl())
        .clock(time)
        .sleeper(time)
        .rateLimiter(limiter)
        .retryPolicy(RetryPolicy.builder().attempts(1000).deadline(Duration.ofHours(9)).build())
        .httpClient(network)
        .build();
  }

  private static void sleep(VirtualTime time, Duration duration) {
    try {
      time.sleep(duration);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static FakeZoom limited(Plan plan, Clock clock) {
    return FakeZoom.builder().stateless().plan(plan).clock(clock).forgetRequests().start();
  }

  private double seconds() {
    return Duration.between(MORNING, time.instant()).toMillis() / 1000.0;
  }

  private static String percent(double part) {
    return "%.2f %%".formatted(100 * part);
  }

  private record Run(LimitCounts counts, double seconds, int leastOfAThread) {
    double rate(double limit) {
      return counts.allowed() / seconds / limit;
    }

    double refused() {
      long all = counts.allowed() + counts.refusedForNow() + counts.refusedForToday();
      return (double) (all - counts.allowed()) / all;
    }

    String of(double limit) {
      return percent(rate(limit)) + " of the rate, " + percent(refused()) + " refused";
    }
  }
}
