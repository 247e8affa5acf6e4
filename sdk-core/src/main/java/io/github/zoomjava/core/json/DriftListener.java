package io.github.zoomjava.core.json;

/**
 * Hears of every {@link Drift}. Called on the thread that decodes, from many threads at once, so an
 * implementation is thread-safe and quick. What it throws is logged and otherwise ignored: drift
 * never fails a call.
 */
@FunctionalInterface
public interface DriftListener {

  /** Called once per drift, in the order of the document. */
  void onDrift(Drift drift);
}
