package io.github.zoomjava.core.error;

import org.jspecify.annotations.Nullable;

/** The connection failed, or waiting was interrupted: there is no answer of Zoom's. */
public final class ZoomIoException extends ZoomException {

  private static final long serialVersionUID = 1;

  /** With a message and the failure of the connection. */
  public ZoomIoException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
