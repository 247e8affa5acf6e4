package io.github.zoomjava.testkit;

import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Time that passes only while nobody works: a day of waiting takes the seconds that the work takes.
 * Give it to a client as its clock and its sleeper, and to a FakeZoom that enforces limits.
 *
 * <pre>{@code
 * VirtualTime time = VirtualTime.from(Instant.parse("2027-01-02T09:00:00Z"));
 * time.run(64, worker -> { ... calls through a client of this time ... });
 * }</pre>
 *
 * <p>Thread-safe. Sleeping, and working, is for the workers of {@link #run} and for what they
 * schedule.
 */
public final class VirtualTime extends Clock implements Sleeper {

  private record Waiting(Instant until, long order, Runnable wake) {}

  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(Comparator.comparing(Waiting::until).thenComparing(Waiting::order));
  private final ExecutorService scheduled =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "virtual-time");
            thread.setDaemon(true);
            return thread;
          });
  private Instant now;
  private long order;
  private int working;

  private VirtualTime(Instant now) {
    this.now = now;
  }

  /** A time that begins then. */
  public static VirtualTime from(Instant start) {
    return new VirtualTime(start);
  }

  /**
   * Runs so many workers at once, and waits for their end.
   *
   * @param work takes the number of the worker, from 0; what it throws is thrown here
   */
  public void run(int workers, IntConsumer work) {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    List<Future<?>> ends = new ArrayList<>();
    begin(workers);
    for (int i = 0; i < workers; i++) {
      int number = i;
      ends.add(
          threads.submit(
              () -> {
                try {
                  work.accept(number);
                } finally {
                  end();
                }
              }));
    }
    threads.shutdown();
    for (Future<?> end : ends) {
      try {
        end.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException("A worker failed", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while the workers were at it", e);
      }
    }
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    await(duration, over::countDown);
    end();
    over.await();
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    await(
        delay,
        () ->
            scheduled.execute(
                () -> {
                  try {
                    task.run();
                  } finally {
                    end();
                  }
                }));
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
    throw new UnsupportedOperationException("Virtual time is in UTC; convert instants instead");
  }

  private synchronized void begin(int workers) {
    working += workers;
  }

  private synchronized void await(Duration duration, Runnable wake) {
    waiting.add(new Waiting(now.plus(duration), order++, wake));
  }

  /** Whoever is the last to stop working lets the one go on who waits for the shortest time. */
  private synchronized void end() {
    working--;
    if (working == 0 && !waiting.isEmpty()) {
      Waiting first = waiting.remove();
      now = first.until().isAfter(now) ? first.until() : now;
      working++;
      first.wake().run();
    }
  }
}
