package io.github.zoomjava.core.retry;

import io.github.zoomjava.core.internal.Threads;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The only thing in this SDK that waits. Tests give the client one that does not.
 *
 * <p>Thread-safe.
 */
public interface Sleeper {

  /** Blocks the calling thread for that long. */
  void sleep(Duration duration) throws InterruptedException;

  /** Runs the task after that long, on another thread; the calling one is not held up. */
  void schedule(Duration delay, Runnable task);

  /**
   * Runs the task again and again, with that long before each time, until it answers false. For
   * what watches something, which a sleeper that skips waits has to run at its pace all the same.
   */
  default void repeat(Duration interval, BooleanSupplier task) {
    schedule(
        interval,
        () -> {
          if (task.getAsBoolean()) {
            repeat(interval, task);
          }
        });
  }

  /**
   * Nanoseconds since some moment, for measuring how long something takes: unlike a clock it is
   * never set. One whose waits do not last in real time counts them here.
   */
  default long nanoTime() {
    return System.nanoTime();
  }

  /** Waits in real time, on threads that do not keep a program from ending. */
  static Sleeper system() {
    return new Sleeper() {
      @Override
      public void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
      }

      @Override
      public void schedule(Duration delay, Runnable task) {
        var unused = Threads.later(delay, task);
      }
    };
  }
}
