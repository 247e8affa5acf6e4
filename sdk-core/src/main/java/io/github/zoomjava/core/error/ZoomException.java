package io.github.zoomjava.core.error;

import io.github.zoomjava.core.internal.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Anything that goes wrong between a program and Zoom. Unchecked; every message says what happened
 * and ends with what to do about it, and none contains a secret, a control character, or more than
 * 4,000 characters.
 */
public class ZoomException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message and, where there is one, a cause. */
  public ZoomException(String message, @Nullable Throwable cause) {
    super(Printable.text(message), cause);
  }
}
