package io.github.zoomjava.core.internal;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads of this SDK's own, so that nothing waits for those of the program. All are daemons: a
 * program ends when its own threads do.
 */
public final class Threads {

  private static final long IDLE_SECONDS = 30;
  private static final ExecutorService SHARED = pool("zoom-sdk");
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private Threads() {}

  /** As many threads as there are tasks at once; they end when they are idle. */
  public static ExecutorService pool(String name) {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        daemons(name));
  }

  /** The pool for what belongs to no client. */
  public static ExecutorService shared() {
    return SHARED;
  }

  /** Runs the task on a thread of the shared pool after that long, unless it is cancelled. */
  public static Future<?> later(Duration delay, Runnable task) {
    return TIMER.schedule(
        () -> SHARED.execute(task), TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, daemons("zoom-timer"));
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
