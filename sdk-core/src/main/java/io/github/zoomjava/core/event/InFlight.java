package io.github.zoomjava.core.event;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what was begun and has not ended, and can be waited for. Thread-safe. */
final class InFlight {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long count;
  private boolean closed;

  /** Begins one, unless nothing more may begin. */
  boolean begin() {
    lock.lock();
    try {
      if (!closed) {
        count++;
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  void end() {
    lock.lock();
    try {
      count--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Lets nothing more begin, and waits for the end of the rest; false if that takes longer. */
  boolean drain(Duration longest) throws InterruptedException {
    lock.lock();
    try {
      closed = true;
      long left = longest.toNanos();
      while (count > 0 && left > 0) {
        left = changed.awaitNanos(left);
      }
      return count == 0;
    } finally {
      lock.unlock();
    }
  }
}
