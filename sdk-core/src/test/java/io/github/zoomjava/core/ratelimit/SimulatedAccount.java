package io.github.zoomjava.core.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * An account at Zoom and the threads that call it, in virtual time: requests take 5 to 80 ms to
 * arrive, a sliding window and a budget of the day judge them, and a refused call is repeated after
 * a doubling wait. It counts by a log of arrivals, so that it shares no idea with the limiter.
 */
final class SimulatedAccount {

  final List<Instant> refusals = new ArrayList<>();
  final int[] doneByThread;
  int allowed;
  int dailyRefusals;
  int callsRefusedOnce;
  int failedFast;
  Instant now;

  private final LimitedCall call;
  private final RateLimiter limiter;
  private final int limit;
  private final Duration period;
  private final long perDay;
  private final Random random;
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final Deque<Instant> window = new ArrayDeque<>();
  private long day;
  private long usedToday;
  private int toDo;
  private long order;

  SimulatedAccount(
      RateLimiter limiter,
      LimitedCall call,
      int limit,
      Duration period,
      long perDay,
      Instant start,
      int threads,
      long seed) {
    random = new Random(seed);
    this.limiter = limiter;
    this.call = call;
    this.limit = limit;
    this.period = period;
    this.perDay = perDay;
    now = start;
    doneByThread = new int[threads];
  }

  private record Event(Instant at, long order, Runnable task) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  /** How long that many calls took. */
  Duration run(int calls) {
    Instant start = now;
    toDo = calls;
    for (int thread = 0; thread < doneByThread.length; thread++) {
      int each = thread;
      at(now, () -> begin(each));
    }
    while (!events.isEmpty()) {
      Event event = events.remove();
      now = event.at();
      event.task().run();
    }
    return Duration.between(start, now);
  }

  /** Another app takes a call of the account at each of these intervals. */
  void alsoUsed(Duration every, Instant until) {
    for (Instant at = now; at.isBefore(until); at = at.plus(every)) {
      at(at, this::judge);
    }
  }

  /** The part of what the account allows that was used in that time. */
  double use(Duration time) {
    double most = limit * (double) time.toNanos() / period.toNanos();
    return allowed / most;
  }

  private void begin(int thread) {
    if (toDo > 0) {
      toDo--;
      attempt(thread, 1);
    }
  }

  private void attempt(int thread, int attempt) {
    have(limiter.next(call, now), thread, attempt);
  }

  private void have(Turn turn, int thread, int attempt) {
    if (turn instanceof Turn.NotBefore) {
      failedFast++;
      begin(thread);
      return;
    }
    Turn.After after = (Turn.After) turn;
    if (after.delay().isZero()) {
      at(now.plus(latency()), () -> arrive(thread, attempt));
    } else {
      at(now.plus(after.delay()), () -> have(limiter.confirm(call, after, now), thread, attempt));
    }
  }

  private void arrive(int thread, int attempt) {
    Instant back = now.plus(latency());
    boolean dayIsOver = usedToday() >= perDay;
    if (judge()) {
      allowed++;
      doneByThread[thread]++;
      at(back, () -> begin(thread));
      return;
    }
    refusals.add(now);
    callsRefusedOnce += attempt == 1 ? 1 : 0;
    if (dayIsOver) {
      dailyRefusals++;
      at(back, () -> daily(thread));
    } else {
      at(back, () -> refused(thread, attempt));
    }
  }

  private void daily(int thread) {
    Instant midnight = Instant.ofEpochSecond((day + 1) * 86_400);
    limiter.refused(call, RateLimitKind.DAILY, midnight, now);
    begin(thread);
  }

  private void refused(int thread, int attempt) {
    limiter.refused(call, RateLimitKind.PER_SECOND, null, now);
    Duration backoff =
        Duration.ofMillis((1000L << Math.min(attempt - 1, 5)) + random.nextInt(1000));
    at(now.plus(backoff), () -> attempt(thread, attempt + 1));
  }

  private long usedToday() {
    long today = now.getEpochSecond() / 86_400;
    if (today != day) {
      day = today;
      usedToday = 0;
    }
    return usedToday;
  }

  private boolean judge() {
    while (!window.isEmpty() && !window.peek().plus(period).isAfter(now)) {
      window.remove();
    }
    if (window.size() >= limit || usedToday() >= perDay) {
      return false;
    }
    window.add(now);
    usedToday++;
    return true;
  }

  private Duration latency() {
    return Duration.ofMillis(5 + random.nextInt(76));
  }

  private void at(Instant at, Runnable task) {
    events.add(new Event(at, order++, task));
  }
}
