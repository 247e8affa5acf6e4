package io.github.zoomjava.core.event;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after the other, on a thread of another executor, and holds none without tasks.
 * The tasks must not throw.
 */
final class InOrder implements Executor {

  private final Executor threads;
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  InOrder(Executor threads) {
    this.threads = threads;
  }

  @Override
  public void execute(Runnable task) {
    synchronized (waiting) {
      if (waiting.isEmpty()) {
        // Before the task is taken in, as the threads may refuse it.
        threads.execute(this::runAll);
      }
      waiting.add(task);
    }
  }

  private void runAll() {
    for (Runnable task = first(); task != null; task = next()) {
      task.run();
    }
  }

  private @Nullable Runnable first() {
    synchronized (waiting) {
      return waiting.peek();
    }
  }

  /** A task stays the first while it runs, so that what comes meanwhile queues up behind it. */
  private @Nullable Runnable next() {
    synchronized (waiting) {
      waiting.remove();
      return waiting.peek();
    }
  }
}
