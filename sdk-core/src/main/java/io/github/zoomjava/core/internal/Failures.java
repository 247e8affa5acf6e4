package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ZoomException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Makes of whatever was thrown what a caller gets. */
public final class Failures {

  private Failures() {}

  /** Returns the failure of a future, without its wrapping. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    boolean wraps = failure instanceof CompletionException || failure instanceof ExecutionException;
    return wraps && cause != null ? cause : failure;
  }

  /** Returns the failure of a caller whose wait could not begin. */
  static ZoomException ofSleeper(Throwable failure) {
    return new ZoomException(
        "The Sleeper of the client failed, so that the call could not wait and was not sent again."
            + " Correct what the cause says.",
        failure);
  }

  /** Unchecked as it is; errors and what is checked as the cause of a {@link ZoomException}. */
  public static RuntimeException unchecked(Throwable failure) {
    Throwable cause = cause(failure);
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new ZoomException(
            "The call failed within this program: "
                + cause.getClass().getName()
                + ". See the cause.",
            cause);
  }
}
