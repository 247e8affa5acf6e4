package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.CallListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The log and the user's listeners, each of which may throw without touching the others. */
public final class Listeners implements CallListener {

  /** The name of the logger. */
  public static final String LOGGER = "io.github.zoomjava.core";

  private static final Logger LOG = System.getLogger(LOGGER);

  private final List<CallListener> all;

  private Listeners(List<CallListener> all) {
    this.all = all;
  }

  /** Returns the log and, after it, those. */
  public static CallListener of(List<CallListener> listeners) {
    List<CallListener> all = new ArrayList<>(listeners.size() + 1);
    all.add(new Log());
    all.addAll(listeners);
    return new Listeners(all);
  }

  @Override
  public void started(Call call) {
    each(listener -> listener.started(call));
  }

  @Override
  public void attempted(Call call, Attempt attempt) {
    each(listener -> listener.attempted(call, attempt));
  }

  @Override
  public void finished(Call call, Outcome outcome) {
    each(listener -> listener.finished(call, outcome));
  }

  @Override
  public void tokenRequested(TokenRequest request) {
    each(listener -> listener.tokenRequested(request));
  }

  private void each(Consumer<CallListener> step) {
    for (CallListener listener : all) {
      try {
        step.accept(listener);
      } catch (Throwable e) {
        LOG.log(Level.WARNING, "A CallListener failed: " + listener.getClass().getName(), e);
      }
    }
  }

  /** One line for each attempt; failures of calls are the caller's to log. */
  private static final class Log implements CallListener {

    @Override
    public void attempted(Call call, Attempt attempt) {
      if (LOG.isLoggable(Level.DEBUG)) {
        LOG.log(
            Level.DEBUG,
            "{0}: {1} {2}: attempt {3} of call {4}, {5} in {6} ms after waiting {7} ms, {8},"
                + " tracking id {9}",
            call.operation(),
            call.method(),
            call.path(),
            attempt.number(),
            Long.toString(call.id()),
            outcome(attempt.status()),
            Long.toString(attempt.took().toMillis()),
            Long.toString(attempt.waited().toMillis()),
            attempt.category(),
            attempt.trackingId());
      }
    }

    @Override
    public void tokenRequested(TokenRequest request) {
      LOG.log(
          Level.DEBUG,
          "Token by {0}: request {1}, {2} in {3} ms",
          request.grantType(),
          request.number(),
          outcome(request.status()),
          Long.toString(request.took().toMillis()));
    }

    private static String outcome(int status) {
      return status == 0 ? "no answer" : "HTTP " + status;
    }
  }
}
