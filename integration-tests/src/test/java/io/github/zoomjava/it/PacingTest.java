package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.ListMeetingsParams;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
    assertThat(paced.rate(80)).isGreaterThanOrEqualTo(0.96);
    assertThat(paced.refused()).isLessThanOrEqualTo(0.01);
    assertThat(paced.leastOfAThread()).isGreaterThanOrEqualTo(20_000 / THREADS / 2);
  }

  @ParameterizedTest
  @CsvSource({"PRO, 30, 3000, 1", "FREE, 4, 400, 1", "BUSINESS_PLUS, 80, 4000, 0.5"})
  void callsAtTheRateOfEachPlanAndShare(Plan plan, int limit, int calls, double share) {
    Run paced = run(plan, RateLimiter.forPlan(plan).share(share), calls);

    System.out.println(plan + ", share " + share + ": " + paced.of(limit * share));
    assertThat(paced.rate(limit * share)).isBetween(0.9, 1.03);
    assertThat(paced.refused()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void countsPhoneCallsUnderTheirOwnTable() {
    try (FakeZoom fake = FakeZoom.startLimited(Plan.BUSINESS_PLUS, time);
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
      assertThat(rate).isGreaterThanOrEqualTo(0.94);
      assertThat(fake.limitCounts().refusedForNow()).isLessThanOrEqualTo(40);
    }
  }

  @Test
  void sharesOneLimiterBetweenTheClientsOfAnAccount() {
    RateLimiter limiter = RateLimiter.forPlan(Plan.PRO);
    try (FakeZoom fake = FakeZoom.startLimited(Plan.PRO, time);
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
    try (FakeZoom fake = FakeZoom.startLimited(Plan.BUSINESS_PLUS, time);
        ZoomClient zoom = client(fake, RateLimiter.forPlan(Plan.BUSINESS_PLUS))) {
      UsersApi users = UsersApi.of(zoom);
      MeetingsApi meetings = MeetingsApi.of(zoom);
      AtomicInteger light = new AtomicInteger(4_000);
      AtomicInteger medium = new AtomicInteger(3_000);
      AtomicLong mediumEnd = new AtomicLong();
      time.run(
          THREADS,
          worker -> {
            boolean even = worker % 2 == 0;
            AtomicInteger left = even ? light : medium;
            while (left.getAndDecrement() > 0) {
              if (even) {
                users.get("u");
              } else {
                meetings.listWithResponse("u", new ListMeetingsParams());
                mediumEnd.set(time.millis());
              }
            }
          });

      double rate = 3_000 / ((mediumEnd.get() - MORNING.toEpochMilli()) / 1000.0) / 60;
      assertThat(4_000 / seconds() / 80).isGreaterThanOrEqualTo(0.94);
      assertThat(rate).isGreaterThanOrEqualTo(0.94);
      assertThat(fake.limitCounts().refusedForNow()).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void sendsNothingOnceTheDayIsSpentAndGoesOnAtMidnight() {
    VirtualTime evening = VirtualTime.from(Instant.parse("2027-01-02T23:00:00Z"));
    try (FakeZoom fake = FakeZoom.startLimited(Plan.FREE, evening);
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

  @Test
  void learnsWhatAnUnknownPlanAllows() {
    Run learning = run(Plan.PRO, RateLimiter.learning(), 10_000);

    System.out.println("10,000 light calls, Pro, plan not known: " + learning.of(30));
    assertThat(learning.counts().allowed()).isEqualTo(10_000);
    assertThat(learning.rate(30)).isGreaterThanOrEqualTo(0.8);
    assertThat(learning.refused()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void holdsNoThreadForAnAsyncCallThatWaitsForItsTurn() {
    try (FakeZoom fake = FakeZoom.startLimited(Plan.BUSINESS_PLUS, Clock.systemUTC());
        ZoomClient zoom =
            ZoomClient.builder()
                .credentials(fake.credentials())
                .baseUrl(fake.baseUrl())
                .oauthUrl(fake.oauthUrl())
                .rateLimiter(RateLimiter.forPlan(Plan.BUSINESS_PLUS))
                // Those under way have a thread each; what is measured are those that wait.
                .maxAsyncCalls(8)
                .build()) {
      UsersAsyncApi users = UsersAsyncApi.of(zoom);
      users.get("u").join();
      long before = clientThreads();
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        answers.add(users.get("u"));
      }
      long most = 0;
      long end = System.nanoTime() + 3_000_000_000L;
      while (System.nanoTime() < end) {
        most = Math.max(most, clientThreads() - before);
      }
      long waiting = answers.stream().filter(answer -> !answer.isDone()).count();
      answers.forEach(answer -> answer.cancel(true));

      System.out.println(waiting + " async calls waiting: at most " + most + " more threads");
      assertThat(waiting).isGreaterThan(1_000);
      assertThat(most).isLessThanOrEqualTo(24);
    }
  }

  /** All threads but those of the server. */
  private static long clientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("qtp"))
        .count();
  }

  private Run run(Plan plan, RateLimiter limiter, int calls) {
    VirtualTime own = VirtualTime.from(MORNING);
    int[] done = new int[THREADS];
    try (FakeZoom fake = FakeZoom.startLimited(plan, own);
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
