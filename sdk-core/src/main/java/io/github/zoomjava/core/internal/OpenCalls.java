package io.github.zoomjava.core.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The async calls of a client and of the clients derived from it, which are closed together.
 * Thread-safe.
 */
public final class OpenCalls {

  private final Set<Runnable> calls = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Adds a call, by what ends it unless it is on its way. */
  void add(Runnable end) {
    calls.add(end);
    if (closed) {
      end.run();
    }
  }

  void remove(Runnable end) {
    calls.remove(end);
  }

  /** Ends all that is not on its way, and lets nothing begin. */
  public void close() {
    closed = true;
    calls.forEach(Runnable::run);
  }

  boolean isClosed() {
    return closed;
  }

  /** Returns the failure of a call that was not sent for this. */
  static IllegalStateException failure(String operation) {
    return new IllegalStateException(
        operation + " was not sent: this ZoomClient is closed; make a new one");
  }
}
