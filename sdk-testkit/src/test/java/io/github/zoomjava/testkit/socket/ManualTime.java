package io.github.zoomjava.testkit.socket;

import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Time that passes when a test says so, and runs what is due in the test's thread. */
final class ManualTime extends Clock implements Sleeper {
  private record Task(Instant due, long order, Runnable code) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::order));
  private final BlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
  private Instant now = Instant.parse("2027-01-02T09:00:00Z");
  private long order;

  /** Lets that much time pass. */
  void advance(Duration duration) {
    Instant end = instant().plus(duration);
    for (Task task = next(end); task != null; task = next(end)) {
      task.code().run();
    }
  }

  void advanceSeconds(long seconds) {
    advance(Duration.ofSeconds(seconds));
  }

  /** The next wait before an attempt to connect, which has begun. */
  Duration awaitWait() throws InterruptedException {
    Duration wait = waits.poll(10, TimeUnit.SECONDS);
    if (wait == null) {
      throw new AssertionError("Nobody waits");
    }
    return wait;
  }

  /** How many waits began that no test has asked for. */
  int waits() {
    return waits.size();
  }

  /** How many tasks are to come. */
  synchronized int tasks() {
    return tasks.size();
  }

  @Override
  public void sleep(Duration duration) {
    throw new UnsupportedOperationException("Nothing here may block a thread");
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    add(delay, task);
    waits.add(delay);
  }

  @Override
  public void repeat(Duration interval, BooleanSupplier task) {
    add(
        interval,
        () -> {
          if (task.getAsBoolean()) {
            repeat(interval, task);
          }
        });
  }

  @Override
  public long nanoTime() {
    return Duration.between(Instant.EPOCH, instant()).toNanos();
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The tests need UTC only");
  }

  private synchronized void add(Duration delay, Runnable code) {
    tasks.add(new Task(now.plus(delay), order++, code));
  }

  private synchronized @Nullable Task next(Instant end) {
    Task first = tasks.peek();
    if (first == null || first.due().isAfter(end)) {
      now = end;
      return null;
    }
    now = first.due();
    return tasks.remove();
  }
}
